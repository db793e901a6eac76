package sala.search.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import sala.search.reading.ReadText.Outcome;
import sala.search.reading.ReadText.Page;

/** What server and reading process say to each other, over the process's standard input and output. */
public final class ReadingFrames {

    private static final int READY = 0x53414c41;

    /** In bytes, all pages of a file together. */
    private static final int LONGEST_TEXT = 1 << 26;

    private ReadingFrames() {}

    /** A file to read, and what it calls itself. */
    public record Request(String path, String fileName) {}

    /** What the process says once, when it is ready for files. */
    public static void writeReady(DataOutputStream out) throws IOException {
        out.writeInt(READY);
        out.flush();
    }

    static boolean awaitReady(DataInputStream in) throws IOException {
        if (in.readInt() != READY) {
            throw new IOException("another program answers in place of the reading process");
        }
        return true;
    }

    public static void write(Request request, DataOutputStream out) throws IOException {
        writeText(request.path(), out);
        writeText(request.fileName(), out);
        out.flush();
    }

    /** @throws java.io.EOFException when the server is gone */
    public static Request readRequest(DataInputStream in) throws IOException {
        return new Request(readText(in), readText(in));
    }

    public static void write(ReadText text, DataOutputStream out) throws IOException {
        out.writeByte(text.outcome().ordinal());
        out.writeInt(text.pages().size());
        for (Page page : text.pages()) {
            out.writeInt(page.number());
            writeText(page.text(), out);
            writeText(page.member(), out);
        }
        for (Page page : text.pages()) {
            out.writeInt(page.headings().size());
            for (String heading : page.headings()) {
                writeText(heading, out);
            }
        }
        out.flush();
    }

    /** @throws IOException when the reading process is gone or out of its mind */
    public static ReadText readAnswer(DataInputStream in) throws IOException {
        ReadText text = readWithoutHeadings(in);
        List<Page> pages = new ArrayList<>();
        int room = ReadText.MOST_HEADINGS;
        for (Page page : text.pages()) {
            List<String> headings = readTexts(in, room);
            room -= headings.size();
            pages.add(page.headed(headings));
        }
        return new ReadText(text.outcome(), pages);
    }

    /** What was kept before headings were told apart. */
    public static ReadText readWithoutHeadings(DataInputStream in) throws IOException {
        int outcome = within(in.readByte(), Outcome.values().length - 1);
        int count = within(in.readInt(), ReadText.MOST_PAGES);
        List<Page> pages = new ArrayList<>();
        int room = LONGEST_TEXT;
        for (int i = 0; i < count; i++) {
            int number = in.readInt();
            byte[] page = readBytes(in, room);
            byte[] member = readBytes(in, room - page.length);
            room -= page.length + member.length;
            pages.add(new Page(
                    number, new String(page, StandardCharsets.UTF_8), new String(member, StandardCharsets.UTF_8)));
        }
        return new ReadText(Outcome.values()[outcome], pages);
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static List<String> readTexts(DataInputStream in, int most) throws IOException {
        int count = within(in.readInt(), most);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(readText(in));
        }
        return texts;
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in, LONGEST_TEXT), StandardCharsets.UTF_8);
    }

    private static byte[] readBytes(DataInputStream in, int most) throws IOException {
        byte[] bytes = new byte[within(in.readInt(), most)];
        in.readFully(bytes);
        return bytes;
    }

    /** What a broken process says is no answer. */
    private static int within(int value, int most) throws IOException {
        if (value < 0 || value > most) {
            throw new IOException("the reading process answers nonsense");
        }
        return value;
    }
}
