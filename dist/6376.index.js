export const id = 6376;
export const ids = [6376];
export const modules = {
86376:
((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DownloadHTTPError = exports.DownloadLengthMismatchError = exports.DownloadError = exports.ExpiredMetadataError = exports.EqualVersionError = exports.BadVersionError = exports.RepositoryError = exports.PersistError = exports.RuntimeError = exports.ValueError = void 0;
class ValueError extends Error {
}
exports.ValueError = ValueError;
class RuntimeError extends Error {
}
exports.RuntimeError = RuntimeError;
class PersistError extends Error {
}
exports.PersistError = PersistError;
class RepositoryError extends Error {
}
exports.RepositoryError = RepositoryError;
class BadVersionError extends RepositoryError {
}
exports.BadVersionError = BadVersionError;
class EqualVersionError extends BadVersionError {
}
exports.EqualVersionError = EqualVersionError;
class ExpiredMetadataError extends RepositoryError {
}
exports.ExpiredMetadataError = ExpiredMetadataError;
class DownloadError extends Error {
}
exports.DownloadError = DownloadError;
class DownloadLengthMismatchError extends DownloadError {
}
exports.DownloadLengthMismatchError = DownloadLengthMismatchError;
class DownloadHTTPError extends DownloadError {
statusCode;
constructor(message, statusCode) {
super(message);
this.statusCode = statusCode;
}
}
exports.DownloadHTTPError = DownloadHTTPError;
})
};
