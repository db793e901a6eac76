package sala.search.nasty;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip with these members. */
final class Zip implements Bytes {

    private final Map<String, Bytes> members = new LinkedHashMap<>();

    Zip with(String name, String text) {
        return with(name, Bytes.of(text));
    }

    Zip with(String name, Bytes content) {
        members.put(name, content);
        return this;
    }

    @Override
    public void to(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new Open(out));
        for (Map.Entry<String, Bytes> member : members.entrySet()) {
            zip.putNextEntry(new ZipEntry(member.getKey()));
            member.getValue().to(zip);
            zip.closeEntry();
        }
        zip.close();
    }

    /** What is around goes on after the zip. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
