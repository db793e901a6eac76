package sala.mirror.node;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import sala.mirror.publication.Publication;

/** What can go wrong on the line, as a test wants it. */
public final class Trouble {

    private volatile boolean down;
    private volatile int bytesBeforeCut = Integer.MAX_VALUE;
    private volatile int spoiledByte = -1;
    private volatile boolean stalls;
    private volatile boolean spoilsHeads;
    private volatile boolean spoilsExtents;
    private volatile boolean spoilsPieces;
    private final AtomicInteger lostAnswers = new AtomicInteger();
    private volatile UnaryOperator<Publication> instead = UnaryOperator.identity();
    private volatile UnaryOperator<IntFunction<String>> roots = UnaryOperator.identity();

    /** Every connection ends without an answer. */
    public void down(boolean value) {
        down = value;
    }

    /** Each file's answer breaks off after so many bytes. */
    public void cutFilesAfter(int bytes) {
        bytesBeforeCut = bytes;
    }

    /** Each file's answer stops after so many bytes, and nothing says that it is over. */
    public void stallFilesAfter(int bytes) {
        bytesBeforeCut = bytes;
        stalls = true;
    }

    /** Files come with this byte of their answer changed. */
    public void spoilFilesAt(int index) {
        spoiledByte = index;
    }

    /** What was asked is done, and the answer is lost, so many times. */
    public void loseAnswers(int count) {
        lostAnswers.set(count);
    }

    /** Something else is sent than the district's newest snapshot. */
    public void sendInstead(UnaryOperator<Publication> other) {
        instead = other;
    }

    /** Others are given for the district's roots. */
    public void giveRoots(UnaryOperator<IntFunction<String>> others) {
        roots = others;
    }

    String root(int version, IntFunction<String> real) {
        return roots.apply(real).apply(version);
    }

    /** Each head comes with its first byte changed. */
    public void spoilHeads() {
        spoilsHeads = true;
    }

    /** Extents come with every byte changed. */
    public void spoilExtents() {
        spoilsExtents = true;
    }

    /** Pieces that go up come with their first byte changed, as if the file at the school were another. */
    public void spoilPieces() {
        spoilsPieces = true;
    }

    byte[] piece(byte[] piece) {
        if (spoilsPieces) {
            piece[0] ^= 1;
        }
        return piece;
    }

    byte[] extents(byte[] extents) {
        if (spoilsExtents) {
            for (int i = 0; i < extents.length; i++) {
                extents[i] ^= 1;
            }
        }
        return extents;
    }

    byte[] head(byte[] head) {
        if (spoilsHeads) {
            head[0] ^= 1;
        }
        return head;
    }

    public void over() {
        spoilsHeads = false;
        spoilsExtents = false;
        spoilsPieces = false;
        down = false;
        bytesBeforeCut = Integer.MAX_VALUE;
        stalls = false;
        spoiledByte = -1;
        lostAnswers.set(0);
        instead = UnaryOperator.identity();
        roots = UnaryOperator.identity();
    }

    boolean isDown() {
        return down;
    }

    boolean loseAnswer() {
        return lostAnswers.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    Publication instead(Publication publication) {
        return instead.apply(publication);
    }

    /** What is written here goes out with the next flush at the latest. */
    OutputStream on(OutputStream line) {
        return new FilterOutputStream(new BufferedOutputStream(line)) {
            private int sent;

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                for (int i = offset; i < offset + length; i++) {
                    write(bytes[i]);
                }
            }

            @Override
            public void write(int b) throws IOException {
                if (sent == bytesBeforeCut) {
                    out.flush();
                    end();
                }
                out.write(sent == spoiledByte ? ~b : b);
                sent++;
            }
        };
    }

    private void end() throws IOException {
        if (stalls) {
            try {
                new java.util.concurrent.CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new IOException("cut");
    }
}
