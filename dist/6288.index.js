export const id = 6288;
export const ids = [6288];
export const modules = {
36288:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D4: () => (  decode),
lF: () => (  encode)
});
;// CONCATENATED MODULE: ./node_modules/cborg/lib/is.js
const objectTypeNames = [
'Object', 
'RegExp',
'Date',
'Error',
'Map',
'Set',
'WeakMap',
'WeakSet',
'ArrayBuffer',
'SharedArrayBuffer',
'DataView',
'Promise',
'URL',
'HTMLElement',
'Int8Array',
'Uint8ClampedArray',
'Int16Array',
'Uint16Array',
'Int32Array',
'Uint32Array',
'Float32Array',
'Float64Array',
'BigInt64Array',
'BigUint64Array',
'Tagged'
]
function is (value) {
if (value === null) {
return 'null'
}
if (value === undefined) {
return 'undefined'
}
if (value === true || value === false) {
return 'boolean'
}
const typeOf = typeof value
if (typeOf === 'string' || typeOf === 'number' || typeOf === 'bigint' || typeOf === 'symbol') {
return typeOf
}
if (typeOf === 'function') {
return 'Function'
}
if (Array.isArray(value)) {
return 'Array'
}
if (value instanceof Uint8Array) {
return 'Uint8Array'
}
if (value.constructor === Object) {
return 'Object'
}
const objectType = getObjectType(value)
if (objectType) {
return objectType
}
return 'Object'
}
function getObjectType (value) {
const objectTypeName = Object.prototype.toString.call(value).slice(8, -1)
if (objectTypeNames.includes(objectTypeName)) {
return objectTypeName
}
return undefined
}
;// CONCATENATED MODULE: ./node_modules/cborg/lib/token.js
class Type {
constructor (major, name, terminal) {
this.major = major
this.majorEncoded = major << 5
this.name = name
this.terminal = terminal
}
toString () {
return `Type[${this.major}].${this.name}`
}
compare (typ) {
return this.major < typ.major ? -1 : this.major > typ.major ? 1 : 0
}
static equals (a, b) {
return a === b || (a.major === b.major && a.name === b.name)
}
}
Type.uint = new Type(0, 'uint', true)
Type.negint = new Type(1, 'negint', true)
Type.bytes = new Type(2, 'bytes', true)
Type.string = new Type(3, 'string', true)
Type.array = new Type(4, 'array', false)
Type.map = new Type(5, 'map', false)
Type.tag = new Type(6, 'tag', false) 
Type.float = new Type(7, 'float', true)
Type.false = new Type(7, 'false', true)
Type.true = new Type(7, 'true', true)
Type.null = new Type(7, 'null', true)
Type.undefined = new Type(7, 'undefined', true)
Type.break = new Type(7, 'break', true)
class Token {
constructor (type, value, encodedLength) {
this.type = type
this.value = value
this.encodedLength = encodedLength
this.encodedBytes = undefined
this.byteValue = undefined
}
toString () {
return `Token[${this.type}].${this.value}`
}
}
;// CONCATENATED MODULE: ./node_modules/cborg/lib/byte-utils.js
const useBuffer = globalThis.process &&
!globalThis.process.browser &&
globalThis.Buffer &&
typeof globalThis.Buffer.isBuffer === 'function'
const textEncoder = new TextEncoder()
function isBuffer (buf) {
return useBuffer && globalThis.Buffer.isBuffer(buf)
}
function asU8A (buf) {
if (!(buf instanceof Uint8Array)) {
return Uint8Array.from(buf)
}
return isBuffer(buf) ? new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength) : buf
}
const FROM_STRING_THRESHOLD_BUFFER = 24
const FROM_STRING_THRESHOLD_TEXTENCODER = 200
const fromString = useBuffer
? 
(string) => {
return string.length >= FROM_STRING_THRESHOLD_BUFFER
? 
globalThis.Buffer.from(string)
: utf8ToBytes(string)
}
: 
(string) => {
return string.length >= FROM_STRING_THRESHOLD_TEXTENCODER ? textEncoder.encode(string) : utf8ToBytes(string)
}
const fromArray = (arr) => {
return Uint8Array.from(arr)
}
const slice = useBuffer
? 
(bytes, start, end) => {
if (isBuffer(bytes)) {
return new Uint8Array(bytes.subarray(start, end))
}
return bytes.slice(start, end)
}
: 
(bytes, start, end) => {
return bytes.slice(start, end)
}
const concat = useBuffer
? 
(chunks, length) => {
chunks = chunks.map((c) => c instanceof Uint8Array
? c
: 
globalThis.Buffer.from(c))
return   (asU8A(globalThis.Buffer.concat(chunks, length)))
}
: 
(chunks, length) => {
const out = new Uint8Array(length)
let off = 0
for (let b of chunks) {
if (off + b.length > out.length) {
b = b.subarray(0, out.length - off)
}
out.set(b, off)
off += b.length
}
return out
}
const alloc = useBuffer
? 
(size) => {
return globalThis.Buffer.allocUnsafe(size)
}
: 
(size) => {
return new Uint8Array(size)
}
const toHex = (  null && (useBuffer
? 
(d) => {
if (typeof d === 'string') {
return d
}
return globalThis.Buffer.from(toBytes(d)).toString('hex')
}
: 
(d) => {
if (typeof d === 'string') {
return d
}
return Array.prototype.reduce.call(toBytes(d), (p, c) => `${p}${c.toString(16).padStart(2, '0')}`, '')
}))
const fromHex = (  null && (useBuffer
? 
(hex) => {
if (hex instanceof Uint8Array) {
return hex
}
return globalThis.Buffer.from(hex, 'hex')
}
: 
(hex) => {
if (hex instanceof Uint8Array) {
return hex
}
if (!hex.length) {
return new Uint8Array(0)
}
return new Uint8Array(hex.split('')
.map((  c,   i,   d) => i % 2 === 0 ? `0x${c}${d[i + 1]}` : '')
.filter(Boolean)
.map((  e) => parseInt(e, 16)))
}))
function toBytes (obj) {
if (obj instanceof Uint8Array && obj.constructor.name === 'Uint8Array') {
return obj
}
if (obj instanceof ArrayBuffer) {
return new Uint8Array(obj)
}
if (ArrayBuffer.isView(obj)) {
return new Uint8Array(obj.buffer, obj.byteOffset, obj.byteLength)
}
throw new Error('Unknown type, must be binary type')
}
function compare (b1, b2) {
if (isBuffer(b1) && isBuffer(b2)) {
return b1.compare(b2)
}
for (let i = 0; i < b1.length; i++) {
if (b1[i] === b2[i]) {
continue
}
return b1[i] < b2[i] ? -1 : 1
}
return 0
}
function utf8ToBytes (str) {
const out = []
let p = 0
for (let i = 0; i < str.length; i++) {
let c = str.charCodeAt(i)
if (c < 128) {
out[p++] = c
} else if (c < 2048) {
out[p++] = (c >> 6) | 192
out[p++] = (c & 63) | 128
} else if (
((c & 0xFC00) === 0xD800) && (i + 1) < str.length &&
((str.charCodeAt(i + 1) & 0xFC00) === 0xDC00)) {
c = 0x10000 + ((c & 0x03FF) << 10) + (str.charCodeAt(++i) & 0x03FF)
out[p++] = (c >> 18) | 240
out[p++] = ((c >> 12) & 63) | 128
out[p++] = ((c >> 6) & 63) | 128
out[p++] = (c & 63) | 128
} else {
if ((c >= 0xD800) && (c <= 0xDFFF)) {
c = 0xFFFD 
}
out[p++] = (c >> 12) | 224
out[p++] = ((c >> 6) & 63) | 128
out[p++] = (c & 63) | 128
}
}
return out
}
const MAX_ARGUMENTS_LENGTH = 0x1000
function decodeCodePointsArray (codePoints) {
const len = codePoints.length
if (len <= MAX_ARGUMENTS_LENGTH) {
return String.fromCharCode.apply(String, codePoints) 
}
let res = ''
let i = 0
while (i < len) {
res += String.fromCharCode.apply(
String,
codePoints.slice(i, i += MAX_ARGUMENTS_LENGTH)
)
}
return res
}
;// CONCATENATED MODULE: ./node_modules/cborg/lib/bl.js
const defaultChunkSize = 256
class Bl {
constructor (chunkSize = defaultChunkSize) {
this.chunkSize = chunkSize
this.cursor = 0
this.maxCursor = -1
this.chunks = []
this._initReuseChunk = null
}
reset () {
this.cursor = 0
this.maxCursor = -1
if (this.chunks.length) {
this.chunks = []
}
if (this._initReuseChunk !== null) {
this.chunks.push(this._initReuseChunk)
this.maxCursor = this._initReuseChunk.length - 1
}
}
pushByte (byte) {
let topChunk = this.chunks[this.chunks.length - 1]
if (this.cursor > this.maxCursor) {
topChunk = alloc(this.chunkSize)
this.chunks.push(topChunk)
this.maxCursor += topChunk.length
if (this._initReuseChunk === null) {
this._initReuseChunk = topChunk
}
}
const chunkPos = topChunk.length - (this.maxCursor - this.cursor) - 1
topChunk[chunkPos] = byte
this.cursor++
}
push (bytes) {
let topChunk = this.chunks[this.chunks.length - 1]
const newMax = this.cursor + bytes.length
if (newMax <= this.maxCursor + 1) {
const chunkPos = topChunk.length - (this.maxCursor - this.cursor) - 1
topChunk.set(bytes, chunkPos)
} else {
if (topChunk) {
const chunkPos = topChunk.length - (this.maxCursor - this.cursor) - 1
if (chunkPos < topChunk.length) {
this.chunks[this.chunks.length - 1] = topChunk.subarray(0, chunkPos)
this.maxCursor = this.cursor - 1
}
}
if (bytes.length < 64 && bytes.length < this.chunkSize) {
topChunk = alloc(this.chunkSize)
this.chunks.push(topChunk)
this.maxCursor += topChunk.length
if (this._initReuseChunk === null) {
this._initReuseChunk = topChunk
}
topChunk.set(bytes, 0)
} else {
this.chunks.push(bytes)
this.maxCursor += bytes.length
}
}
this.cursor += bytes.length
}
toBytes (reset = false) {
let byts
if (this.chunks.length === 1) {
const chunk = this.chunks[0]
if (reset && this.cursor > chunk.length / 2) {
byts = this.cursor === chunk.length ? chunk : chunk.subarray(0, this.cursor)
this._initReuseChunk = null
this.chunks = []
} else {
byts = slice(chunk, 0, this.cursor)
}
} else {
byts = concat(this.chunks, this.cursor)
}
if (reset) {
this.reset()
}
return byts
}
}
class bl_U8Bl {
constructor (dest) {
this.dest = dest
this.cursor = 0
this.chunks = [dest]
}
reset () {
this.cursor = 0
}
pushByte (byte) {
if (this.cursor >= this.dest.length) {
throw new Error('write out of bounds, destination buffer is too small')
}
this.dest[this.cursor++] = byte
}
push (bytes) {
if (this.cursor + bytes.length > this.dest.length) {
throw new Error('write out of bounds, destination buffer is too small')
}
this.dest.set(bytes, this.cursor)
this.cursor += bytes.length
}
toBytes (reset = false) {
const byts = this.dest.subarray(0, this.cursor)
if (reset) {
this.reset()
}
return byts
}
}
;// CONCATENATED MODULE: ./node_modules/cborg/lib/common.js
const decodeErrPrefix = 'CBOR decode error:'
const encodeErrPrefix = 'CBOR encode error:'
const uintMinorPrefixBytes = []
uintMinorPrefixBytes[23] = 1
uintMinorPrefixBytes[24] = 2
uintMinorPrefixBytes[25] = 3
uintMinorPrefixBytes[26] = 5
uintMinorPrefixBytes[27] = 9
function assertEnoughData (data, pos, need) {
if (data.length - pos < need) {
throw new Error(`${decodeErrPrefix} not enough data for type`)
}
}
;// CONCATENATED MODULE: ./node_modules/cborg/lib/0uint.js
const uintBoundaries = [24, 256, 65536, 4294967296, BigInt('18446744073709551616')]
function readUint8 (data, offset, options) {
assertEnoughData(data, offset, 1)
const value = data[offset]
if (options.strict === true && value < uintBoundaries[0]) {
throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`)
}
return value
}
function readUint16 (data, offset, options) {
assertEnoughData(data, offset, 2)
const value = (data[offset] << 8) | data[offset + 1]
if (options.strict === true && value < uintBoundaries[1]) {
throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`)
}
return value
}
function readUint32 (data, offset, options) {
assertEnoughData(data, offset, 4)
const value = (data[offset] * 16777216  ) + (data[offset + 1] << 16) + (data[offset + 2] << 8) + data[offset + 3]
if (options.strict === true && value < uintBoundaries[2]) {
throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`)
}
return value
}
function readUint64 (data, offset, options) {
assertEnoughData(data, offset, 8)
const hi = (data[offset] * 16777216  ) + (data[offset + 1] << 16) + (data[offset + 2] << 8) + data[offset + 3]
const lo = (data[offset + 4] * 16777216  ) + (data[offset + 5] << 16) + (data[offset + 6] << 8) + data[offset + 7]
const value = (BigInt(hi) << BigInt(32)) + BigInt(lo)
if (options.strict === true && value < uintBoundaries[3]) {
throw new Error(`${decodeErrPrefix} integer encoded in more bytes than necessary (strict decode)`)
}
if (value <= Number.MAX_SAFE_INTEGER) {
return Number(value)
}
if (options.allowBigInt === true) {
return value
}
throw new Error(`${decodeErrPrefix} integers outside of the safe integer range are not supported`)
}
function decodeUint8 (data, pos, _minor, options) {
return new Token(Type.uint, readUint8(data, pos + 1, options), 2)
}
function decodeUint16 (data, pos, _minor, options) {
return new Token(Type.uint, readUint16(data, pos + 1, options), 3)
}
function decodeUint32 (data, pos, _minor, options) {
return new Token(Type.uint, readUint32(data, pos + 1, options), 5)
}
function decodeUint64 (data, pos, _minor, options) {
return new Token(Type.uint, readUint64(data, pos + 1, options), 9)
}
function encodeUint (writer, token) {
return encodeUintValue(writer, 0, token.value)
}
function encodeUintValue (writer, major, uint) {
if (uint < uintBoundaries[0]) {
const nuint = Number(uint)
writer.pushByte(major | nuint)
} else if (uint < uintBoundaries[1]) {
const nuint = Number(uint)
writer.push([major | 24, nuint])
} else if (uint < uintBoundaries[2]) {
const nuint = Number(uint)
writer.push([major | 25, nuint >>> 8, nuint & 0xff])
} else if (uint < uintBoundaries[3]) {
const nuint = Number(uint)
writer.push([major | 26, (nuint >>> 24) & 0xff, (nuint >>> 16) & 0xff, (nuint >>> 8) & 0xff, nuint & 0xff])
} else {
const buint = BigInt(uint)
if (buint < uintBoundaries[4]) {
const set = [major | 27, 0, 0, 0, 0, 0, 0, 0]
let lo = Number(buint & BigInt(0xffffffff))
let hi = Number(buint >> BigInt(32) & BigInt(0xffffffff))
set[8] = lo & 0xff
lo = lo >> 8
set[7] = lo & 0xff
lo = lo >> 8
set[6] = lo & 0xff
lo = lo >> 8
set[5] = lo & 0xff
set[4] = hi & 0xff
hi = hi >> 8
set[3] = hi & 0xff
hi = hi >> 8
set[2] = hi & 0xff
hi = hi >> 8
set[1] = hi & 0xff
writer.push(set)
} else {
throw new Error(`${decodeErrPrefix} encountered BigInt larger than allowable range`)
}
}
}
encodeUint.encodedSize = function encodedSize (token) {
return encodeUintValue.encodedSize(token.value)
}
encodeUintValue.encodedSize = function encodedSize (uint) {
if (uint < uintBoundaries[0]) {
return 1
}
if (uint < uintBoundaries[1]) {
return 2
}
if (uint < uintBoundaries[2]) {
return 3
}
if (uint < uintBoundaries[3]) {
return 5
}
return 9
}
encodeUint.compareTokens = function compareTokens (tok1, tok2) {
return tok1.value < tok2.value ? -1 : tok1.value > tok2.value ? 1 : 0
}
;// CONCATENATED MODULE: ./node_modules/cborg/lib/1negint.js
function decodeNegint8 (data, pos, _minor, options) {
return new Token(Type.negint, -1 - readUint8(data, pos + 1, options), 2)
}
function decodeNegint16 (data, pos, _minor, options) {
return new Token(Type.negint, -1 - readUint16(data, pos + 1, options), 3)
}
function decodeNegint32 (data, pos, _minor, options) {
return new Token(Type.negint, -1 - readUint32(data, pos + 1, options), 5)
}
const neg1b = BigInt(-1)
const pos1b = BigInt(1)
function decodeNegint64 (data, pos, _minor, options) {
const int = readUint64(data, pos + 1, options)
if (typeof int !== 'bigint') {
const value = -1 - int
if (value >= Number.MIN_SAFE_INTEGER) {
return new Token(Type.negint, value, 9)
}
}
if (options.allowBigInt !== true) {
throw new Error(`${decodeErrPrefix} integers outside of the safe integer range are not supported`)
}
return new Token(Type.negint, neg1b - BigInt(int), 9)
}
function encodeNegint (writer, token) {
const negint = token.value
const unsigned = (typeof negint === 'bigint' ? (negint * neg1b - pos1b) : (negint * -1 - 1))
encodeUintValue(writer, token.type.majorEncoded, unsigned)
}
encodeNegint.encodedSize = function encodedSize (token) {
const negint = token.value
const unsigned = (typeof negint === 'bigint' ? (negint * neg1b - pos1b) : (negint * -1 - 1))
if (unsigned < uintBoundaries[0]) {
return 1
}
if (unsigned < uintBoundaries[1]) {
return 2
}
if (unsigned < uintBoundaries[2]) {
return 3
}
if (unsigned < uintBoundaries[3]) {
return 5
}
return 9
}
encodeNegint.compareTokens = function compareTokens (tok1, tok2) {
return tok1.value < tok2.value ? 1 : tok1.value > tok2.value ? -1 : 0
}
;// CONCATENATED MODULE: ./node_modules/cborg/lib/2bytes.js
function toToken (data, pos, prefix, length) {
assertEnoughData(data, pos, prefix + length)
const buf = data.slice(pos + prefix, pos + prefix + length)
return new Token(Type.bytes, buf, prefix + length)
}
function decodeBytesCompact (data, pos, minor, _options) {
return toToken(data, pos, 1, minor)
}
function decodeBytes8 (data, pos, _minor, options) {
return toToken(data, pos, 2, readUint8(data, pos + 1, options))
}
function decodeBytes16 (data, pos, _minor, options) {
return toToken(data, pos, 3, readUint16(data, pos + 1, options))
}
function decodeBytes32 (data, pos, _minor, options) {
return toToken(data, pos, 5, readUint32(data, pos + 1, options))
}
function decodeBytes64 (data, pos, _minor, options) {
const l = readUint64(data, pos + 1, options)
if (typeof l === 'bigint') {
throw new Error(`${decodeErrPrefix} 64-bit integer bytes lengths not supported`)
}
return toToken(data, pos, 9, l)
}
function tokenBytes (token) {
if (token.encodedBytes === undefined) {
token.encodedBytes = Type.equals(token.type, Type.string) ? fromString(token.value) : token.value
}
return token.encodedBytes
}
function encodeBytes (writer, token) {
const bytes = tokenBytes(token)
encodeUintValue(writer, token.type.majorEncoded, bytes.length)
writer.push(bytes)
}
encodeBytes.encodedSize = function encodedSize (token) {
const bytes = tokenBytes(token)
return encodeUintValue.encodedSize(bytes.length) + bytes.length
}
encodeBytes.compareTokens = function compareTokens (tok1, tok2) {
return compareBytes(tokenBytes(tok1), tokenBytes(tok2))
}
function compareBytes (b1, b2) {
return b1.length < b2.length ? -1 : b1.length > b2.length ? 1 : compare(b1, b2)
}
;// CONCATENATED MODULE: ./node_modules/cborg/lib/3string.js
const textDecoder = new TextDecoder()
const ASCII_THRESHOLD = 32
function toStr (bytes, start, end) {
const len = end - start
if (len < ASCII_THRESHOLD) {
let str = ''
for (let i = start; i < end; i++) {
const c = bytes[i]
if (c & 0x80) { 
return textDecoder.decode(bytes.subarray(start, end))
}
str += String.fromCharCode(c)
}
return str
}
return textDecoder.decode(bytes.subarray(start, end))
}
function _3string_toToken (data, pos, prefix, length, options) {
const totLength = prefix + length
assertEnoughData(data, pos, totLength)
const tok = new Token(Type.string, toStr(data, pos + prefix, pos + totLength), totLength)
if (options.retainStringBytes === true) {
tok.byteValue = data.slice(pos + prefix, pos + totLength)
}
return tok
}
function decodeStringCompact (data, pos, minor, options) {
return _3string_toToken(data, pos, 1, minor, options)
}
function decodeString8 (data, pos, _minor, options) {
return _3string_toToken(data, pos, 2, readUint8(data, pos + 1, options), options)
}
function decodeString16 (data, pos, _minor, options) {
return _3string_toToken(data, pos, 3, readUint16(data, pos + 1, options), options)
}
function decodeString32 (data, pos, _minor, options) {
return _3string_toToken(data, pos, 5, readUint32(data, pos + 1, options), options)
}
function decodeString64 (data, pos, _minor, options) {
const l = readUint64(data, pos + 1, options)
if (typeof l === 'bigint') {
throw new Error(`${decodeErrPrefix} 64-bit integer string lengths not supported`)
}
return _3string_toToken(data, pos, 9, l, options)
}
const encodeString = encodeBytes
;// CONCATENATED MODULE: ./node_modules/cborg/lib/4array.js
function _4array_toToken (_data, _pos, prefix, length) {
return new Token(Type.array, length, prefix)
}
function decodeArrayCompact (data, pos, minor, _options) {
return _4array_toToken(data, pos, 1, minor)
}
function decodeArray8 (data, pos, _minor, options) {
return _4array_toToken(data, pos, 2, readUint8(data, pos + 1, options))
}
function decodeArray16 (data, pos, _minor, options) {
return _4array_toToken(data, pos, 3, readUint16(data, pos + 1, options))
}
function decodeArray32 (data, pos, _minor, options) {
return _4array_toToken(data, pos, 5, readUint32(data, pos + 1, options))
}
function decodeArray64 (data, pos, _minor, options) {
const l = readUint64(data, pos + 1, options)
if (typeof l === 'bigint') {
throw new Error(`${decodeErrPrefix} 64-bit integer array lengths not supported`)
}
return _4array_toToken(data, pos, 9, l)
}
function decodeArrayIndefinite (data, pos, _minor, options) {
if (options.allowIndefinite === false) {
throw new Error(`${decodeErrPrefix} indefinite length items not allowed`)
}
return _4array_toToken(data, pos, 1, Infinity)
}
function encodeArray (writer, token) {
encodeUintValue(writer, Type.array.majorEncoded, token.value)
}
encodeArray.compareTokens = encodeUint.compareTokens
encodeArray.encodedSize = function encodedSize (token) {
return encodeUintValue.encodedSize(token.value)
}
;// CONCATENATED MODULE: ./node_modules/cborg/lib/5map.js
function _5map_toToken (_data, _pos, prefix, length) {
return new Token(Type.map, length, prefix)
}
function decodeMapCompact (data, pos, minor, _options) {
return _5map_toToken(data, pos, 1, minor)
}
function decodeMap8 (data, pos, _minor, options) {
return _5map_toToken(data, pos, 2, readUint8(data, pos + 1, options))
}
function decodeMap16 (data, pos, _minor, options) {
return _5map_toToken(data, pos, 3, readUint16(data, pos + 1, options))
}
function decodeMap32 (data, pos, _minor, options) {
return _5map_toToken(data, pos, 5, readUint32(data, pos + 1, options))
}
function decodeMap64 (data, pos, _minor, options) {
const l = readUint64(data, pos + 1, options)
if (typeof l === 'bigint') {
throw new Error(`${decodeErrPrefix} 64-bit integer map lengths not supported`)
}
return _5map_toToken(data, pos, 9, l)
}
function decodeMapIndefinite (data, pos, _minor, options) {
if (options.allowIndefinite === false) {
throw new Error(`${decodeErrPrefix} indefinite length items not allowed`)
}
return _5map_toToken(data, pos, 1, Infinity)
}
function encodeMap (writer, token) {
encodeUintValue(writer, Type.map.majorEncoded, token.value)
}
encodeMap.compareTokens = encodeUint.compareTokens
encodeMap.encodedSize = function encodedSize (token) {
return encodeUintValue.encodedSize(token.value)
}
;// CONCATENATED MODULE: ./node_modules/cborg/lib/6tag.js
function decodeTagCompact (_data, _pos, minor, _options) {
return new Token(Type.tag, minor, 1)
}
function decodeTag8 (data, pos, _minor, options) {
return new Token(Type.tag, readUint8(data, pos + 1, options), 2)
}
function decodeTag16 (data, pos, _minor, options) {
return new Token(Type.tag, readUint16(data, pos + 1, options), 3)
}
function decodeTag32 (data, pos, _minor, options) {
return new Token(Type.tag, readUint32(data, pos + 1, options), 5)
}
function decodeTag64 (data, pos, _minor, options) {
return new Token(Type.tag, readUint64(data, pos + 1, options), 9)
}
function encodeTag (writer, token) {
encodeUintValue(writer, Type.tag.majorEncoded, token.value)
}
encodeTag.compareTokens = encodeUint.compareTokens
encodeTag.encodedSize = function encodedSize (token) {
return encodeUintValue.encodedSize(token.value)
}
;// CONCATENATED MODULE: ./node_modules/cborg/lib/7float.js
const MINOR_FALSE = 20
const MINOR_TRUE = 21
const MINOR_NULL = 22
const MINOR_UNDEFINED = 23
function decodeUndefined (_data, _pos, _minor, options) {
if (options.allowUndefined === false) {
throw new Error(`${decodeErrPrefix} undefined values are not supported`)
} else if (options.coerceUndefinedToNull === true) {
return new Token(Type.null, null, 1)
}
return new Token(Type.undefined, undefined, 1)
}
function decodeBreak (_data, _pos, _minor, options) {
if (options.allowIndefinite === false) {
throw new Error(`${decodeErrPrefix} indefinite length items not allowed`)
}
return new Token(Type.break, undefined, 1)
}
function createToken (value, bytes, options) {
if (options) {
if (options.allowNaN === false && Number.isNaN(value)) {
throw new Error(`${decodeErrPrefix} NaN values are not supported`)
}
if (options.allowInfinity === false && (value === Infinity || value === -Infinity)) {
throw new Error(`${decodeErrPrefix} Infinity values are not supported`)
}
}
return new Token(Type.float, value, bytes)
}
function decodeFloat16 (data, pos, _minor, options) {
return createToken(readFloat16(data, pos + 1), 3, options)
}
function decodeFloat32 (data, pos, _minor, options) {
return createToken(readFloat32(data, pos + 1), 5, options)
}
function decodeFloat64 (data, pos, _minor, options) {
return createToken(readFloat64(data, pos + 1), 9, options)
}
function encodeFloat (writer, token, options) {
const float = token.value
if (float === false) {
writer.pushByte(Type.float.majorEncoded | MINOR_FALSE)
} else if (float === true) {
writer.pushByte(Type.float.majorEncoded | MINOR_TRUE)
} else if (float === null) {
writer.pushByte(Type.float.majorEncoded | MINOR_NULL)
} else if (float === undefined) {
writer.pushByte(Type.float.majorEncoded | MINOR_UNDEFINED)
} else {
let decoded
let success = false
if (!options || options.float64 !== true) {
encodeFloat16(float)
decoded = readFloat16(ui8a, 1)
if (float === decoded || Number.isNaN(float)) {
ui8a[0] = 0xf9
writer.push(ui8a.slice(0, 3))
success = true
} else {
encodeFloat32(float)
decoded = readFloat32(ui8a, 1)
if (float === decoded) {
ui8a[0] = 0xfa
writer.push(ui8a.slice(0, 5))
success = true
}
}
}
if (!success) {
encodeFloat64(float)
decoded = readFloat64(ui8a, 1)
ui8a[0] = 0xfb
writer.push(ui8a.slice(0, 9))
}
}
}
encodeFloat.encodedSize = function encodedSize (token, options) {
const float = token.value
if (float === false || float === true || float === null || float === undefined) {
return 1
}
if (!options || options.float64 !== true) {
encodeFloat16(float)
let decoded = readFloat16(ui8a, 1)
if (float === decoded || Number.isNaN(float)) {
return 3
}
encodeFloat32(float)
decoded = readFloat32(ui8a, 1)
if (float === decoded) {
return 5
}
}
return 9
}
const buffer = new ArrayBuffer(9)
const dataView = new DataView(buffer, 1)
const ui8a = new Uint8Array(buffer, 0)
function encodeFloat16 (inp) {
if (inp === Infinity) {
dataView.setUint16(0, 0x7c00, false)
} else if (inp === -Infinity) {
dataView.setUint16(0, 0xfc00, false)
} else if (Number.isNaN(inp)) {
dataView.setUint16(0, 0x7e00, false)
} else {
dataView.setFloat32(0, inp)
const valu32 = dataView.getUint32(0)
const exponent = (valu32 & 0x7f800000) >> 23
const mantissa = valu32 & 0x7fffff
if (exponent === 0xff) {
dataView.setUint16(0, 0x7c00, false)
} else if (exponent === 0x00) {
dataView.setUint16(0, ((valu32 & 0x80000000) >> 16) | (mantissa >> 13), false)
} else { 
const logicalExponent = exponent - 127
if (logicalExponent < -24) {
dataView.setUint16(0, 0)
} else if (logicalExponent < -14) {
dataView.setUint16(0, ((valu32 & 0x80000000) >> 16) |   (1 << (24 + logicalExponent)), false)
} else {
dataView.setUint16(0, ((valu32 & 0x80000000) >> 16) | ((logicalExponent + 15) << 10) | (mantissa >> 13), false)
}
}
}
}
function readFloat16 (ui8a, pos) {
if (ui8a.length - pos < 2) {
throw new Error(`${decodeErrPrefix} not enough data for float16`)
}
const half = (ui8a[pos] << 8) + ui8a[pos + 1]
if (half === 0x7c00) {
return Infinity
}
if (half === 0xfc00) {
return -Infinity
}
if (half === 0x7e00) {
return NaN
}
const exp = (half >> 10) & 0x1f
const mant = half & 0x3ff
let val
if (exp === 0) {
val = mant * (2 ** -24)
} else if (exp !== 31) {
val = (mant + 1024) * (2 ** (exp - 25))
} else {
val = mant === 0 ? Infinity : NaN
}
return (half & 0x8000) ? -val : val
}
function encodeFloat32 (inp) {
dataView.setFloat32(0, inp, false)
}
function readFloat32 (ui8a, pos) {
if (ui8a.length - pos < 4) {
throw new Error(`${decodeErrPrefix} not enough data for float32`)
}
const offset = (ui8a.byteOffset || 0) + pos
return new DataView(ui8a.buffer, offset, 4).getFloat32(0, false)
}
function encodeFloat64 (inp) {
dataView.setFloat64(0, inp, false)
}
function readFloat64 (ui8a, pos) {
if (ui8a.length - pos < 8) {
throw new Error(`${decodeErrPrefix} not enough data for float64`)
}
const offset = (ui8a.byteOffset || 0) + pos
return new DataView(ui8a.buffer, offset, 8).getFloat64(0, false)
}
function encodeMajorSevenBytes (token, float64) {
const float = token.value
if (float === false) {
return Uint8Array.of(Type.float.majorEncoded | MINOR_FALSE)
}
if (float === true) {
return Uint8Array.of(Type.float.majorEncoded | MINOR_TRUE)
}
if (float === null) {
return Uint8Array.of(Type.float.majorEncoded | MINOR_NULL)
}
if (float === undefined) {
return Uint8Array.of(Type.float.majorEncoded | MINOR_UNDEFINED)
}
if (!float64) {
encodeFloat16(float)
if (float === readFloat16(ui8a, 1) || Number.isNaN(float)) {
ui8a[0] = 0xf9
return ui8a.slice(0, 3)
}
encodeFloat32(float)
if (float === readFloat32(ui8a, 1)) {
ui8a[0] = 0xfa
return ui8a.slice(0, 5)
}
}
encodeFloat64(float)
ui8a[0] = 0xfb
return ui8a.slice(0, 9)
}
function majorSevenBytes (token, options) {
const tokenEx =   (token)
const float64 = options?.float64 === true
const cached = float64 ? tokenEx._keyBytesFloat64 : tokenEx._keyBytes
if (cached !== undefined) {
return cached
}
const bytes = encodeMajorSevenBytes(token, float64)
if (float64) {
tokenEx._keyBytesFloat64 = bytes
} else {
tokenEx._keyBytes = bytes
}
return bytes
}
encodeFloat.compareTokens = function compareTokens (tok1, tok2, options) {
const b1 = majorSevenBytes(tok1, options)
const b2 = majorSevenBytes(tok2, options)
if (b1.length !== b2.length) {
return b1.length < b2.length ? -1 : 1
}
return compare(b1, b2)
}
;// CONCATENATED MODULE: ./node_modules/cborg/lib/jump.js
function invalidMinor (data, pos, minor) {
throw new Error(`${decodeErrPrefix} encountered invalid minor (${minor}) for major ${data[pos] >>> 5}`)
}
function errorer (msg) {
return () => { throw new Error(`${decodeErrPrefix} ${msg}`) }
}
const jump = []
for (let i = 0; i <= 0x17; i++) {
jump[i] = invalidMinor 
}
jump[0x18] = decodeUint8 
jump[0x19] = decodeUint16 
jump[0x1a] = decodeUint32 
jump[0x1b] = decodeUint64 
jump[0x1c] = invalidMinor
jump[0x1d] = invalidMinor
jump[0x1e] = invalidMinor
jump[0x1f] = invalidMinor
for (let i = 0x20; i <= 0x37; i++) {
jump[i] = invalidMinor 
}
jump[0x38] = decodeNegint8 
jump[0x39] = decodeNegint16 
jump[0x3a] = decodeNegint32 
jump[0x3b] = decodeNegint64 
jump[0x3c] = invalidMinor
jump[0x3d] = invalidMinor
jump[0x3e] = invalidMinor
jump[0x3f] = invalidMinor
for (let i = 0x40; i <= 0x57; i++) {
jump[i] = decodeBytesCompact
}
jump[0x58] = decodeBytes8 
jump[0x59] = decodeBytes16 
jump[0x5a] = decodeBytes32 
jump[0x5b] = decodeBytes64 
jump[0x5c] = invalidMinor
jump[0x5d] = invalidMinor
jump[0x5e] = invalidMinor
jump[0x5f] = errorer('indefinite length bytes/strings are not supported') 
for (let i = 0x60; i <= 0x77; i++) {
jump[i] = decodeStringCompact
}
jump[0x78] = decodeString8 
jump[0x79] = decodeString16 
jump[0x7a] = decodeString32 
jump[0x7b] = decodeString64 
jump[0x7c] = invalidMinor
jump[0x7d] = invalidMinor
jump[0x7e] = invalidMinor
jump[0x7f] = errorer('indefinite length bytes/strings are not supported') 
for (let i = 0x80; i <= 0x97; i++) {
jump[i] = decodeArrayCompact
}
jump[0x98] = decodeArray8 
jump[0x99] = decodeArray16 
jump[0x9a] = decodeArray32 
jump[0x9b] = decodeArray64 
jump[0x9c] = invalidMinor
jump[0x9d] = invalidMinor
jump[0x9e] = invalidMinor
jump[0x9f] = decodeArrayIndefinite 
for (let i = 0xa0; i <= 0xb7; i++) {
jump[i] = decodeMapCompact
}
jump[0xb8] = decodeMap8 
jump[0xb9] = decodeMap16 
jump[0xba] = decodeMap32 
jump[0xbb] = decodeMap64 
jump[0xbc] = invalidMinor
jump[0xbd] = invalidMinor
jump[0xbe] = invalidMinor
jump[0xbf] = decodeMapIndefinite 
for (let i = 0xc0; i <= 0xd7; i++) {
jump[i] = decodeTagCompact
}
jump[0xd8] = decodeTag8
jump[0xd9] = decodeTag16
jump[0xda] = decodeTag32
jump[0xdb] = decodeTag64
jump[0xdc] = invalidMinor
jump[0xdd] = invalidMinor
jump[0xde] = invalidMinor
jump[0xdf] = invalidMinor
for (let i = 0xe0; i <= 0xf3; i++) {
jump[i] = errorer('simple values are not supported')
}
jump[0xf4] = invalidMinor 
jump[0xf5] = invalidMinor 
jump[0xf6] = invalidMinor 
jump[0xf7] = decodeUndefined 
jump[0xf8] = errorer('simple values are not supported') 
jump[0xf9] = decodeFloat16 
jump[0xfa] = decodeFloat32 
jump[0xfb] = decodeFloat64 
jump[0xfc] = invalidMinor
jump[0xfd] = invalidMinor
jump[0xfe] = invalidMinor
jump[0xff] = decodeBreak 
const quick = []
for (let i = 0; i < 24; i++) {
quick[i] = new Token(Type.uint, i, 1)
}
for (let i = -1; i >= -24; i--) {
quick[31 - i] = new Token(Type.negint, i, 1)
}
quick[0x40] = new Token(Type.bytes, new Uint8Array(0), 1)
quick[0x60] = new Token(Type.string, '', 1)
quick[0x80] = new Token(Type.array, 0, 1)
quick[0xa0] = new Token(Type.map, 0, 1)
quick[0xf4] = new Token(Type.false, false, 1)
quick[0xf5] = new Token(Type.true, true, 1)
quick[0xf6] = new Token(Type.null, null, 1)
function quickEncodeToken (token) {
switch (token.type) {
case Type.false:
return fromArray([0xf4])
case Type.true:
return fromArray([0xf5])
case Type.null:
return fromArray([0xf6])
case Type.bytes:
if (!token.value.length) {
return fromArray([0x40])
}
return
case Type.string:
if (token.value === '') {
return fromArray([0x60])
}
return
case Type.array:
if (token.value === 0) {
return fromArray([0x80])
}
return
case Type.map:
if (token.value === 0) {
return fromArray([0xa0])
}
return
case Type.uint:
if (token.value < 24) {
return fromArray([Number(token.value)])
}
return
case Type.negint:
if (token.value >= -24) {
return fromArray([31 - Number(token.value)])
}
}
}
;// CONCATENATED MODULE: ./node_modules/cborg/lib/encode.js
const defaultEncodeOptions = {
float64: false,
mapSorter,
quickEncodeToken: quickEncodeToken
}
const rfc8949EncodeOptions = Object.freeze({
mapSorter: rfc8949MapSorter,
quickEncodeToken: quickEncodeToken
})
function makeCborEncoders () {
const encoders = []
encoders[Type.uint.major] = encodeUint
encoders[Type.negint.major] = encodeNegint
encoders[Type.bytes.major] = encodeBytes
encoders[Type.string.major] = encodeString
encoders[Type.array.major] = encodeArray
encoders[Type.map.major] = encodeMap
encoders[Type.tag.major] = encodeTag
encoders[Type.float.major] = encodeFloat
return encoders
}
const cborEncoders = makeCborEncoders()
const defaultWriter = new Bl()
class Ref {
constructor (obj, parent) {
this.obj = obj
this.parent = parent
}
includes (obj) {
let p = this
do {
if (p.obj === obj) {
return true
}
} while (p = p.parent) 
return false
}
static createCheck (stack, obj) {
if (stack && stack.includes(obj)) {
throw new Error(`${encodeErrPrefix} object contains circular references`)
}
return new Ref(obj, stack)
}
}
const simpleTokens = {
null: new Token(Type.null, null),
undefined: new Token(Type.undefined, undefined),
true: new Token(Type.true, true),
false: new Token(Type.false, false),
emptyArray: new Token(Type.array, 0),
emptyMap: new Token(Type.map, 0)
}
const typeEncoders = {
number (obj, _typ, _options, _refStack) {
if (!Number.isInteger(obj) || !Number.isSafeInteger(obj)) {
return new Token(Type.float, obj)
} else if (obj >= 0) {
return new Token(Type.uint, obj)
} else {
return new Token(Type.negint, obj)
}
},
bigint (obj, _typ, _options, _refStack) {
if (obj >= BigInt(0)) {
return new Token(Type.uint, obj)
} else {
return new Token(Type.negint, obj)
}
},
Uint8Array (obj, _typ, _options, _refStack) {
return new Token(Type.bytes, obj)
},
string (obj, _typ, _options, _refStack) {
return new Token(Type.string, obj)
},
boolean (obj, _typ, _options, _refStack) {
return obj ? simpleTokens.true : simpleTokens.false
},
null (_obj, _typ, _options, _refStack) {
return simpleTokens.null
},
undefined (_obj, _typ, _options, _refStack) {
return simpleTokens.undefined
},
ArrayBuffer (obj, _typ, _options, _refStack) {
return new Token(Type.bytes, new Uint8Array(obj))
},
DataView (obj, _typ, _options, _refStack) {
return new Token(Type.bytes, new Uint8Array(obj.buffer, obj.byteOffset, obj.byteLength))
},
Array (obj, _typ, options, refStack) {
if (!obj.length) {
if (options.addBreakTokens === true) {
return [simpleTokens.emptyArray, new Token(Type.break)]
}
return simpleTokens.emptyArray
}
refStack = Ref.createCheck(refStack, obj)
const entries = []
let i = 0
for (const e of obj) {
entries[i++] = objectToTokens(e, options, refStack)
}
if (options.addBreakTokens) {
return [new Token(Type.array, obj.length), entries, new Token(Type.break)]
}
return [new Token(Type.array, obj.length), entries]
},
Object (obj, typ, options, refStack) {
const isMap = typ !== 'Object'
const keys = isMap ? obj.keys() : Object.keys(obj)
const maxLength = isMap ? obj.size : keys.length
let entries
if (maxLength) {
entries = new Array(maxLength)
refStack = Ref.createCheck(refStack, obj)
const skipUndefined = !isMap && options.ignoreUndefinedProperties
let i = 0
for (const key of keys) {
const value = isMap ? obj.get(key) : obj[key]
if (skipUndefined && value === undefined) {
continue
}
entries[i++] = [
objectToTokens(key, options, refStack),
objectToTokens(value, options, refStack)
]
}
if (i < maxLength) {
entries.length = i
}
}
if (!entries?.length) {
if (options.addBreakTokens === true) {
return [simpleTokens.emptyMap, new Token(Type.break)]
}
return simpleTokens.emptyMap
}
sortMapEntries(entries, options)
if (options.addBreakTokens) {
return [new Token(Type.map, entries.length), entries, new Token(Type.break)]
}
return [new Token(Type.map, entries.length), entries]
},
Tagged (obj, _typ, options, refStack) {
return [
new Token(Type.tag, obj.tag),
objectToTokens(obj.value, options, refStack)
]
}
}
typeEncoders.Map = typeEncoders.Object
typeEncoders.Buffer = typeEncoders.Uint8Array
for (const typ of 'Uint8Clamped Uint16 Uint32 Int8 Int16 Int32 BigUint64 BigInt64 Float32 Float64'.split(' ')) {
typeEncoders[`${typ}Array`] = typeEncoders.DataView
}
function objectToTokens (obj, options = {}, refStack) {
const typ = is(obj)
const customTypeEncoder = (options && options.typeEncoders &&   options.typeEncoders[typ]) || typeEncoders[typ]
if (typeof customTypeEncoder === 'function') {
const tokens = customTypeEncoder(obj, typ, options, refStack)
if (tokens != null) {
return tokens
}
}
const typeEncoder = typeEncoders[typ]
if (!typeEncoder) {
throw new Error(`${encodeErrPrefix} unsupported type: ${typ}`)
}
return typeEncoder(obj, typ, options, refStack)
}
function sortMapEntries (entries, options) {
const mapSorter =   (options.mapSorter)
if (mapSorter) {
entries.sort((e1, e2) => mapSorter(e1, e2, options))
}
}
function mapSorter (e1, e2, options) {
const keyToken1 = Array.isArray(e1[0]) ? e1[0][0] : e1[0]
const keyToken2 = Array.isArray(e2[0]) ? e2[0][0] : e2[0]
if (keyToken1.type.major !== keyToken2.type.major) {
return keyToken1.type.compare(keyToken2.type)
}
const major = keyToken1.type.major
const tcmp = cborEncoders[major].compareTokens(keyToken1, keyToken2, options)
if (tcmp === 0) {
console.warn('WARNING: complex key types used, CBOR key sorting guarantees are gone')
}
return tcmp
}
function rfc8949MapSorter (e1, e2) {
if (e1[0] instanceof Token && e2[0] instanceof Token) {
const t1 =   (e1[0])
const t2 =   (e2[0])
if (!t1._keyBytes) {
t1._keyBytes = encodeRfc8949(t1.value)
}
if (!t2._keyBytes) {
t2._keyBytes = encodeRfc8949(t2.value)
}
return compare(t1._keyBytes, t2._keyBytes)
}
throw new Error('rfc8949MapSorter: complex key types are not supported yet')
}
function encodeRfc8949 (data) {
return encodeCustom(data, cborEncoders, rfc8949EncodeOptions)
}
function tokensToEncoded (writer, tokens, encoders, options) {
if (Array.isArray(tokens)) {
for (const token of tokens) {
tokensToEncoded(writer, token, encoders, options)
}
} else {
encoders[tokens.type.major](writer, tokens, options)
}
}
const MAJOR_UINT = Type.uint.majorEncoded
const MAJOR_NEGINT = Type.negint.majorEncoded
const MAJOR_BYTES = Type.bytes.majorEncoded
const MAJOR_STRING = Type.string.majorEncoded
const MAJOR_ARRAY = Type.array.majorEncoded
const MAJOR_MAP = Type.map.majorEncoded
const SIMPLE_FALSE = Type.float.majorEncoded | MINOR_FALSE
const SIMPLE_TRUE = Type.float.majorEncoded | MINOR_TRUE
const SIMPLE_NULL = Type.float.majorEncoded | MINOR_NULL
const SIMPLE_UNDEFINED = Type.float.majorEncoded | MINOR_UNDEFINED
const encode_neg1b = BigInt(-1)
const encode_pos1b = BigInt(1)
function directEncodeUintValue (writer, major, uint) {
if (uint < 24) {
writer.pushByte(major | Number(uint))
} else {
encodeUintValue(writer, major, uint)
}
}
function canDirectEncode (options) {
return options.addBreakTokens !== true
}
function directEncodeMap (writer, data, typ, options, refStack) {
const isMap = typ === 'Map'
const keys = isMap ? data.keys() : Object.keys(data)
const maxLength = isMap ? data.size : keys.length
if (!maxLength) {
writer.pushByte(MAJOR_MAP)
return
}
refStack = Ref.createCheck(refStack, data)
const skipUndefined = !isMap && options.ignoreUndefinedProperties
const entries = new Array(maxLength)
let length = 0
for (const key of keys) {
const value = isMap ? data.get(key) : data[key]
if (skipUndefined && value === undefined) {
continue
}
entries[length++] = [objectToTokens(key, options, refStack), value]
}
if (length === 0) {
writer.pushByte(MAJOR_MAP)
return
}
if (length < maxLength) {
entries.length = length
}
entries.sort((e1, e2) => mapSorter(e1, e2, options))
directEncodeUintValue(writer, MAJOR_MAP, length)
for (const [key, value] of entries) {
tokensToEncoded(writer, key, cborEncoders, options)
directEncode(writer, value, options, refStack)
}
}
function directEncode (writer, data, options, refStack) {
const typ = is(data)
const customEncoder = options.typeEncoders && options.typeEncoders[typ]
if (customEncoder) {
const tokens = customEncoder(data, typ, options, refStack)
if (tokens != null) {
tokensToEncoded(writer, tokens, cborEncoders, options)
return
}
}
switch (typ) {
case 'null':
writer.pushByte(SIMPLE_NULL)
return
case 'undefined':
writer.pushByte(SIMPLE_UNDEFINED)
return
case 'boolean':
writer.pushByte(data ? SIMPLE_TRUE : SIMPLE_FALSE)
return
case 'number':
if (!Number.isInteger(data) || !Number.isSafeInteger(data)) {
encodeFloat(writer, new Token(Type.float, data), options)
} else if (data >= 0) {
directEncodeUintValue(writer, MAJOR_UINT, data)
} else {
directEncodeUintValue(writer, MAJOR_NEGINT, data * -1 - 1)
}
return
case 'bigint':
if (data >= BigInt(0)) {
directEncodeUintValue(writer, MAJOR_UINT, data)
} else {
directEncodeUintValue(writer, MAJOR_NEGINT, data * encode_neg1b - encode_pos1b)
}
return
case 'string': {
const bytes = fromString(data)
directEncodeUintValue(writer, MAJOR_STRING, bytes.length)
writer.push(bytes)
return
}
case 'Uint8Array':
directEncodeUintValue(writer, MAJOR_BYTES, data.length)
writer.push(data)
return
case 'Array':
if (!data.length) {
writer.pushByte(MAJOR_ARRAY) 
return
}
refStack = Ref.createCheck(refStack, data)
directEncodeUintValue(writer, MAJOR_ARRAY, data.length)
for (const elem of data) {
directEncode(writer, elem, options, refStack)
}
return
case 'Object':
case 'Map':
if (options.mapSorter === mapSorter) {
directEncodeMap(writer, data, typ, options, refStack)
} else {
const tokens = typeEncoders.Object(data, typ, options, refStack)
tokensToEncoded(writer, tokens, cborEncoders, options)
}
return
default:
{
const typeEncoder = typeEncoders[typ]
if (!typeEncoder) {
throw new Error(`${encodeErrPrefix} unsupported type: ${typ}`)
}
const tokens = typeEncoder(data, typ, options, refStack)
tokensToEncoded(writer, tokens, cborEncoders, options)
}
}
}
function encodeCustom (data, encoders, options, destination) {
const hasDest = destination instanceof Uint8Array
let writeTo = hasDest ? new bl_U8Bl(destination) : defaultWriter
const tokens = objectToTokens(data, options)
if (!Array.isArray(tokens) && options.quickEncodeToken) {
const quickBytes = options.quickEncodeToken(tokens)
if (quickBytes) {
if (hasDest) {
writeTo.push(quickBytes)
return writeTo.toBytes()
}
return quickBytes
}
const encoder = encoders[tokens.type.major]
if (encoder.encodedSize) {
const size = encoder.encodedSize(tokens, options)
if (!hasDest) {
writeTo = new Bl(size)
}
encoder(writeTo, tokens, options)
if (writeTo.chunks.length !== 1) {
throw new Error(`Unexpected error: pre-calculated length for ${tokens} was wrong`)
}
return hasDest ? writeTo.toBytes() : asU8A(writeTo.chunks[0])
}
}
writeTo.reset()
tokensToEncoded(writeTo, tokens, encoders, options)
return writeTo.toBytes(true)
}
function encode (data, options) {
options = Object.assign({}, defaultEncodeOptions, options)
if (canDirectEncode(options)) {
defaultWriter.reset()
directEncode(defaultWriter, data, options, undefined)
return defaultWriter.toBytes(true)
}
return encodeCustom(data, cborEncoders, options)
}
function encodeInto (data, destination, options) {
options = Object.assign({}, defaultEncodeOptions, options)
if (canDirectEncode(options)) {
const writer = new U8Bl(destination)
directEncode(writer, data, options, undefined)
return { written: writer.toBytes().length }
}
const result = encodeCustom(data, cborEncoders, options, destination)
return { written: result.length }
}
;// CONCATENATED MODULE: ./node_modules/cborg/lib/decode.js
const defaultDecodeOptions = {
strict: false,
allowIndefinite: true,
allowUndefined: true,
allowBigInt: true
}
class Tokeniser {
constructor (data, options = {}) {
this._pos = 0
this.data = data
this.options = options
}
pos () {
return this._pos
}
done () {
return this._pos >= this.data.length
}
next () {
const byt = this.data[this._pos]
let token = quick[byt]
if (token === undefined) {
const decoder = jump[byt]
if (!decoder) {
throw new Error(`${decodeErrPrefix} no decoder for major type ${byt >>> 5} (byte 0x${byt.toString(16).padStart(2, '0')})`)
}
const minor = byt & 31
token = decoder(this.data, this._pos, minor, this.options)
}
this._pos += token.encodedLength
return token
}
}
const DONE = Symbol.for('DONE')
const BREAK = Symbol.for('BREAK')
function tokenToArray (token, tokeniser, options) {
const arr = []
for (let i = 0; i < token.value; i++) {
const value = tokensToObject(tokeniser, options)
if (value === BREAK) {
if (token.value === Infinity) {
break
}
throw new Error(`${decodeErrPrefix} got unexpected break to lengthed array`)
}
if (value === DONE) {
throw new Error(`${decodeErrPrefix} found array but not enough entries (got ${i}, expected ${token.value})`)
}
arr[i] = value
}
return arr
}
function tokenToMap (token, tokeniser, options) {
const useMaps = options.useMaps === true
const rejectDuplicateMapKeys = options.rejectDuplicateMapKeys === true
const obj = useMaps ? undefined : {}
const m = useMaps ? new Map() : undefined
for (let i = 0; i < token.value; i++) {
const key = tokensToObject(tokeniser, options)
if (key === BREAK) {
if (token.value === Infinity) {
break
}
throw new Error(`${decodeErrPrefix} got unexpected break to lengthed map`)
}
if (key === DONE) {
throw new Error(`${decodeErrPrefix} found map but not enough entries (got ${i} [no key], expected ${token.value})`)
}
if (!useMaps && typeof key !== 'string') {
throw new Error(`${decodeErrPrefix} non-string keys not supported (got ${typeof key})`)
}
if (rejectDuplicateMapKeys) {
if ((useMaps && m.has(key)) || (!useMaps && Object.hasOwn(obj, key))) {
throw new Error(`${decodeErrPrefix} found repeat map key "${key}"`)
}
}
const value = tokensToObject(tokeniser, options)
if (value === DONE) {
throw new Error(`${decodeErrPrefix} found map but not enough entries (got ${i} [no value], expected ${token.value})`)
}
if (useMaps) {
m.set(key, value)
} else if (key === '__proto__') {
Object.defineProperty(obj, key, { value, configurable: true, enumerable: true, writable: true })
} else {
obj[key] = value
}
}
return useMaps ? m : obj
}
function * tokenToMapEntries (token, tokeniser, options) {
for (let i = 0; i < token.value; i++) {
const key = tokensToObject(tokeniser, options)
if (key === BREAK) {
if (token.value === Infinity) {
break
}
throw new Error(`${decodeErrPrefix} got unexpected break to lengthed map`)
}
if (key === DONE) {
throw new Error(`${decodeErrPrefix} found map but not enough entries (got ${i} [no key], expected ${token.value})`)
}
const value = tokensToObject(tokeniser, options)
if (value === DONE) {
throw new Error(`${decodeErrPrefix} found map but not enough entries (got ${i} [no value], expected ${token.value})`)
}
yield [key, value]
}
}
function createTagDecodeControl (tokeniser, options) {
const decode = function () {
if (decode._called) {
throw new Error(`${decodeErrPrefix} tag decode() may only be called once`)
}
decode._called = true
const value = tokensToObject(tokeniser, options)
if (value === DONE) {
throw new Error(`${decodeErrPrefix} tag content missing`)
}
if (value === BREAK) {
throw new Error(`${decodeErrPrefix} got unexpected break in tag content`)
}
return value
}
decode.entries = function () {
if (decode._called) {
throw new Error(`${decodeErrPrefix} tag decode() may only be called once`)
}
decode._called = true
const token = tokeniser.next()
if (!Type.equals(token.type, Type.map)) {
throw new Error(`${decodeErrPrefix} entries() requires map content, got ${token.type.name}`)
}
const entries = []
for (const entry of tokenToMapEntries(token, tokeniser, options)) {
entries.push(entry)
}
return entries
}
decode._called = false
return decode
}
function tokensToObject (tokeniser, options) {
if (tokeniser.done()) {
return DONE
}
const token = tokeniser.next()
if (Type.equals(token.type, Type.break)) {
return BREAK
}
if (token.type.terminal) {
return token.value
}
if (Type.equals(token.type, Type.array)) {
return tokenToArray(token, tokeniser, options)
}
if (Type.equals(token.type, Type.map)) {
return tokenToMap(token, tokeniser, options)
}
if (Type.equals(token.type, Type.tag)) {
if (options.tags && typeof options.tags[token.value] === 'function') {
const decodeControl = createTagDecodeControl(tokeniser, options)
const result = options.tags[token.value](decodeControl)
if (!decodeControl._called) {
throw new Error(`${decodeErrPrefix} tag decoder must call decode() or entries()`)
}
return result
}
throw new Error(`${decodeErrPrefix} tag not supported (${token.value})`)
}
throw new Error('unsupported')
}
function decodeFirst (data, options) {
if (!(data instanceof Uint8Array)) {
throw new Error(`${decodeErrPrefix} data to decode must be a Uint8Array`)
}
options = Object.assign({}, defaultDecodeOptions, options)
const u8aData = asU8A(data)
const tokeniser = options.tokenizer || new Tokeniser(u8aData, options)
const decoded = tokensToObject(tokeniser, options)
if (decoded === DONE) {
throw new Error(`${decodeErrPrefix} did not find any content to decode`)
}
if (decoded === BREAK) {
throw new Error(`${decodeErrPrefix} got unexpected break`)
}
return [decoded, data.subarray(tokeniser.pos())]
}
function decode (data, options) {
const [decoded, remainder] = decodeFirst(data, options)
if (remainder.length > 0) {
throw new Error(`${decodeErrPrefix} too many terminals, data makes no sense`)
}
return decoded
}
;// CONCATENATED MODULE: ./node_modules/cborg/lib/tagged.js
class Tagged {
constructor (tag, value) {
if (typeof tag !== 'number' || !Number.isInteger(tag) || tag < 0) {
throw new TypeError('Tagged: tag must be a non-negative integer')
}
this.tag = tag
this.value = value
}
static decoder (tag) {
return (decode) => new Tagged(tag, decode())
}
static preserve (...tagNumbers) {
const tags = {}
for (const tag of tagNumbers) {
tags[tag] = Tagged.decoder(tag)
}
return tags
}
}
Object.defineProperty(Tagged.prototype, Symbol.toStringTag, {
value: 'Tagged'
})
;// CONCATENATED MODULE: ./node_modules/cborg/cborg.js
})
};
