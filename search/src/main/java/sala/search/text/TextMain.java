package sala.search.text;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import sala.search.reading.ReadingFrames;
import sala.search.reading.ReadingFrames.Request;

/**
 * Answers requests on its standard input until that ends. One thread waits for input, another reads files, so that the
 * process ends at once when the server does, whatever a file is doing to it.
 */
public final class TextMain {

    private static final int BROKEN = 70;

    private final FileText files;
    private final DataOutputStream answers;
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

    private TextMain(FileText files, DataOutputStream answers) {
        this.files = files;
        this.answers = answers;
    }

    /**
     * @param arguments the number of characters that are kept of each file; the languages in which letters are looked
     *     for in pictures, empty for not at all
     */
    public static void main(String[] arguments) throws IOException {
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        NoChannels.refuseSockets();
        FileText files = new FileText(Integer.parseInt(arguments[0]), arguments[1]);
        ReadingFrames.writeReady(answers);
        new TextMain(files, answers).run(new DataInputStream(new FileInputStream(FileDescriptor.in)));
    }

    private void run(DataInputStream in) throws IOException {
        Thread reader = new Thread(null, this::answerAll, "reader", 1 << 22);
        reader.setDaemon(true);
        reader.start();
        try {
            while (true) {
                requests.add(ReadingFrames.readRequest(in));
            }
        } catch (EOFException serverIsGone) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void answerAll() {
        try {
            while (true) {
                Request request = requests.take();
                ReadingFrames.write(files.read(Path.of(request.path()), request.fileName()), answers);
            }
        } catch (IOException | InterruptedException | Error broken) {
            Runtime.getRuntime().halt(BROKEN);
        }
    }
}
