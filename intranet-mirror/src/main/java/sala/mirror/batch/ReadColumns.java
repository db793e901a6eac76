package sala.mirror.batch;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Columns that came, read from their beginning on. */
final class ReadColumns implements Columns {

    private final Map<String, Iterator<Long>> numbers = new HashMap<>();
    private final DataInputStream texts;
    private final DataInputStream ids;

    /** Of all columns together; a batch of ours has some hundred thousand. */
    private static final int MOST_VALUES = 4_000_000;

    /** Unpacked, of all columns together. */
    private static final int MOST_BYTES = 32 << 20;

    private int bytes;

    ReadColumns(DataInputStream in) throws IOException {
        DataInputStream names = open(block(in));
        texts = open(block(in));
        ids = open(block(in));
        int all = 0;
        for (int left = names.readUnsignedShort(); left > 0; left--) {
            String name = names.readUTF();
            int values = names.readInt();
            all = values < 0 || values > MOST_VALUES ? MOST_VALUES + 1 : all + values;
            if (all > MOST_VALUES) {
                throw new UnreadableBatch();
            }
            List<byte[]> planes = new ArrayList<>();
            for (int more = names.readUnsignedByte(); more > 0; more--) {
                planes.add(block(in));
            }
            numbers.put(name, Planes.read(planes, values).iterator());
        }
    }

    private byte[] block(DataInputStream in) throws IOException {
        byte[] block = Block.read(in, MOST_BYTES - bytes);
        bytes += block.length;
        return block;
    }

    @Override
    public boolean areRead() {
        return true;
    }

    @Override
    public long number(String column, long value) {
        Iterator<Long> left = numbers.get(column);
        if (left == null) {
            throw new UnreadableBatch();
        }
        return left.next();
    }

    @Override
    public String text(String value) {
        try {
            return new String(texts.readNBytes(texts.readInt()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public UUID id(UUID value) {
        try {
            return new UUID(ids.readLong(), ids.readLong());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataInputStream open(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
