// Every kind of damage that a piece of evidence may take and still be proven, with the reason. Whatever passes beyond
// these is a mistake, even where it says the same as the original.

export const tolerated: readonly (readonly [kind: RegExp, reason: string])[] = [
  [/^turn the order of members: /, 'the order of members means nothing in JSON'],
  [/^double each member(, nonsense first)?: /, 'of two members with one name the last counts'],
  [/^add a member: /, 'members that are not known are ignored'],
  [/^write names with underscores: /, 'the protocol has two spellings of each name'],
  [/^wrap in a list: \(whole\)$/, 'a list of bundles is a form of its own'],
  [
    /^(take off the padding|cut the last character|write base64 for URLs): (payload|signatures\.sig)$/,
    'DSSE allows both alphabets of base64',
  ],
  [
    /: (dsseEnvelope\.)?signatures\.keyid$/,
    'a key id is a hint and signed by nobody; it counts where one is asked for',
  ],
  [/: verificationMaterial\.publicKey(\.hint)?$/, 'the same for the hint of a managed key'],
  [/^(add nothing|double the first): signatures$/, 'of several signatures one that holds is enough'],
  [/: messageSignature\.messageDigest\.algorithm$/, 'SHA-256 where no algorithm is named'],
  [
    /\.inclusionProof\.(rootHash|treeSize)$/,
    'root and size are in the checkpoint; the copies beside it may be absent',
  ],
  [/: verificationMaterial\.x509CertificateChain\.certificates$/, 'only the first certificate is looked at'],
  [
    /: header\.x5c(, decoded)?$/,
    'the root is taken from the trust store; the copy of it in the envelope is not needed',
  ],
  [
    /: verificationMaterial\.timestampVerificationData(\.rfc3161Timestamps)?$/,
    'of two witnesses of the time one is enough',
  ],
  [/: verificationMaterial\.tlogEntries\.inclusionPromise$/, 'of two witnesses of the time one is enough'],
  [
    /Timestamps\.signedTimestamp, decoded$|\.timestampSignature, decoded$/,
    'parts of a timestamp that nobody signs, such as further certificates in it',
  ],
  [/^(flip a bit|double a slice|leave out a slice): \(bytes\)$/, 'a byte of any of the above'],
];

export function reasonFor(kind: string): string | undefined {
  return tolerated.find(([pattern]) => pattern.test(kind))?.[1];
}
