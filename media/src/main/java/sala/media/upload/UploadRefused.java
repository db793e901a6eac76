package sala.media.upload;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** An upload, or a piece of one, cannot be taken as it was offered. */
public class UploadRefused extends Fault {

    private static final long serialVersionUID = 1L;

    private UploadRefused(FaultKind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    static UploadRefused tooLarge(long most) {
        return new UploadRefused(FaultKind.TOO_LARGE, "upload.too-large", most >> 30);
    }

    static UploadRefused longer() {
        return new UploadRefused(FaultKind.TOO_LARGE, "upload.longer");
    }

    static UploadRefused tooMany(int most) {
        return new UploadRefused(FaultKind.THROTTLED, "upload.too-many", most);
    }

    static UploadRefused noRoom() {
        return new UploadRefused(FaultKind.NO_SPACE, "upload.no-room");
    }

    static UploadRefused wrongOffset(long received) {
        return new UploadRefused(FaultKind.CONFLICT, "upload.wrong-offset", received);
    }

    static UploadRefused busy() {
        return new UploadRefused(FaultKind.CONFLICT, "upload.busy");
    }

    static UploadRefused unfinished() {
        return new UploadRefused(FaultKind.CONFLICT, "upload.unfinished");
    }
}
