package sala.mirror.transfer;

import sala.blob.Blob;

/** A snapshot that somebody carries here, whole or in part. What it says is believed no more than what a line says. */
public interface Carried {

    byte[] manifest();

    byte[] signature();

    /** Texts of records, packed as the district sends them. */
    Iterable<byte[]> records();

    /** Hands over what there is of files, in any order. */
    void files(Taker taker);

    /** Takes files, piece by piece. */
    interface Taker {

        /** Whether any of these bytes are of use; else nobody needs to read them. */
        boolean wants(Blob file, long from, long to);

        /** @param content from byte {@code from} of the file on */
        void take(Blob file, long from, byte[] content);
    }
}
