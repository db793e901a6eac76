package sala.mirror.batch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What a batch says of itself, readable without its records.
 *
 * @param node where it happened
 * @param epoch of the node: another one after each restored backup
 * @param sequence of the batch in its epoch, from 1
 * @param first number of its first record in the epoch, from 1 and without gaps
 * @param records how many
 * @param previous hash of the batch before; {@link #NONE} for the first of an epoch
 */
public record BatchHeader(UUID node, UUID epoch, long sequence, long first, int records, String previous) {

    /** Before the first batch of an epoch. */
    public static final String NONE = "0".repeat(64);

    private static final int MAGIC = 0x53555055;
    private static final int VERSION = 1;
    private static final int HASH_BYTES = 32;

    void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeByte(VERSION);
        write(out, node);
        write(out, epoch);
        out.writeLong(sequence);
        out.writeLong(first);
        out.writeInt(records);
        out.write(HexFormat.of().parseHex(previous));
    }

    static BatchHeader read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC || in.readByte() != VERSION) {
            throw new UnreadableBatch();
        }
        return new BatchHeader(
                id(in),
                id(in),
                in.readLong(),
                in.readLong(),
                in.readInt(),
                HexFormat.of().formatHex(in.readNBytes(HASH_BYTES)));
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID id(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }
}
