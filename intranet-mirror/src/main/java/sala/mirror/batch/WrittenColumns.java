package sala.mirror.batch;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Columns that are being written. */
final class WrittenColumns implements Columns {

    private final Map<String, List<Long>> numbers = new TreeMap<>();
    private final ByteArrayOutputStream texts = new ByteArrayOutputStream();
    private final ByteArrayOutputStream ids = new ByteArrayOutputStream();
    private final DataOutputStream textOut = new DataOutputStream(texts);
    private final DataOutputStream idOut = new DataOutputStream(ids);

    @Override
    public boolean areRead() {
        return false;
    }

    @Override
    public long number(String column, long value) {
        numbers.computeIfAbsent(column, name -> new ArrayList<>()).add(value);
        return value;
    }

    @Override
    public String text(String value) {
        try {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            textOut.writeInt(bytes.length);
            textOut.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return value;
    }

    @Override
    public UUID id(UUID value) {
        try {
            idOut.writeLong(value.getMostSignificantBits());
            idOut.writeLong(value.getLeastSignificantBits());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return value;
    }

    void writeTo(DataOutputStream out) throws IOException {
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        DataOutputStream nameOut = new DataOutputStream(names);
        List<byte[]> planes = new ArrayList<>();
        nameOut.writeShort(numbers.size());
        for (Map.Entry<String, List<Long>> column : numbers.entrySet()) {
            List<byte[]> own = Planes.of(column.getValue());
            nameOut.writeUTF(column.getKey());
            nameOut.writeInt(column.getValue().size());
            nameOut.writeByte(own.size());
            planes.addAll(own);
        }
        Block.write(names.toByteArray(), out);
        Block.write(texts.toByteArray(), out);
        Block.write(ids.toByteArray(), out);
        for (byte[] plane : planes) {
            Block.write(plane, out);
        }
    }
}
