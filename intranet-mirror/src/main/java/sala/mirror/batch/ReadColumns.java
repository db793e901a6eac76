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

    ReadColumns(DataInputStream in) throws IOException {
        DataInputStream names = open(Block.read(in));
        texts = open(Block.read(in));
        ids = open(Block.read(in));
        for (int left = names.readUnsignedShort(); left > 0; left--) {
            String name = names.readUTF();
            int values = names.readInt();
            List<byte[]> planes = new ArrayList<>();
            for (int more = names.readUnsignedByte(); more > 0; more--) {
                planes.add(Block.read(in));
            }
            numbers.put(name, Planes.read(planes, values).iterator());
        }
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
