package sala.roster.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the first bytes of a file tell of it. */
public final class FileSigns {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    /** As the folder of a locked file names its contents. */
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final int LOOKED_AT = 4096;

    private FileSigns() {}

    public static boolean isZip(byte[] file) {
        return begins(file, ZIP);
    }

    /** An .xls, or an .xlsx with a password, which is wrapped in the same form. */
    static boolean isOldOffice(byte[] file) {
        return begins(file, OLD_OFFICE);
    }

    static boolean isEncrypted(byte[] file) {
        for (int i = 0; i <= file.length - LOCKED.length; i += 2) {
            if (Arrays.equals(file, i, i + LOCKED.length, LOCKED, 0, LOCKED.length)) {
                return true;
            }
        }
        return false;
    }

    /** Pictures, PDFs and such: zeros stand in no text but UTF-16, which has a mark. */
    static boolean isNoText(byte[] file) {
        boolean zeros = false;
        for (int i = 0; i < Math.min(file.length, LOOKED_AT); i++) {
            zeros |= file[i] == 0;
        }
        return begins(file, "%PDF".getBytes(StandardCharsets.US_ASCII)) || (zeros && !OfficeAlphabet.isMarked(file));
    }

    private static boolean begins(byte[] file, byte[] sign) {
        return file.length >= sign.length && Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
    }
}
