package sala.media.disk.walk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sala.media.disk.name.NamedForm;
import sala.media.form.FileForm;
import sala.media.form.PlainText;
import sala.media.item.MediaKind;

/**
 * What a look into a file tells.
 *
 * @param trouble why it cannot be brought in, as a stable code; empty when it can
 * @param form what it is by its first bytes
 * @param hash of all of it, when it was so small that all of it was read anyway; else null
 */
public record FileLook(String trouble, NamedForm form, @Nullable String hash) {

    private static final int PIECE = 64 << 10;
    private static final int BUFFER = 256 << 10;
    private static final long LARGEST = 64L << 30;

    /** Reads its first bytes; all of it when there are few. */
    public static FileLook into(OpenDisk disk, Wanted file) {
        if (file.bytes() > LARGEST) {
            return new FileLook(Trouble.TOO_LARGE, file.form(), null);
        }
        try (InputStream in = disk.open(file.place(), file.entry())) {
            byte[] head = in.readNBytes(PIECE);
            return of(head, file);
        } catch (IOException e) {
            return new FileLook(Trouble.of(e), file.form(), null);
        }
    }

    private static FileLook of(byte[] head, Wanted file) {
        if (head.length == 0) {
            return new FileLook(Trouble.EMPTY, file.form(), null);
        }
        Optional<NamedForm> form = form(Arrays.copyOf(head, Math.min(head.length, FileForm.HEAD)), file);
        String hash = head.length == file.bytes() && head.length < PIECE ? hex(sha256().digest(head)) : null;
        return new FileLook(form.isEmpty() ? Trouble.OTHER_KIND : "", form.orElse(file.form()), hash);
    }

    /** Whatever nobody knows counts as a recording when it is called like one, and as text when it looks like it. */
    private static Optional<NamedForm> form(byte[] head, Wanted file) {
        NamedForm named = file.form();
        boolean calledRecording = named == NamedForm.VIDEO || named == NamedForm.AUDIO;
        return FileForm.of(head)
                .map(form -> form == FileForm.RECORDING && PlainText.is(head, file.name()) ? FileForm.TEXT : form)
                .filter(form -> !form.kind().isRecording() || calledRecording)
                .map(form -> form.kind().isRecording() ? named : named(form.kind()));
    }

    private static NamedForm named(MediaKind kind) {
        return switch (kind) {
            case IMAGE -> NamedForm.IMAGE;
            case INTERACTIVE -> NamedForm.INTERACTIVE;
            case DOCUMENT, VIDEO, AUDIO -> NamedForm.DOCUMENT;
        };
    }

    /**
     * A hash of the beginning, the middle and the end: files that differ there differ, whatever else is in them.
     *
     * @throws IOException when it cannot be read
     */
    public static String sample(SeekableByteChannel channel) throws IOException {
        long size = channel.size();
        MessageDigest digest = sha256();
        digest.update(Long.toString(size).getBytes(StandardCharsets.US_ASCII));
        for (long from : new long[] {0, size / 2, Math.max(0, size - PIECE)}) {
            digest.update(piece(channel, from));
        }
        return hex(digest.digest());
    }

    /** {@link #sample(SeekableByteChannel)} of a file of the disk itself. */
    public static String sample(OpenDisk disk, String place) throws IOException {
        try (SeekableByteChannel channel = disk.channel(place)) {
            return sample(channel);
        }
    }

    /** The SHA-256 of all of it. */
    public static String hash(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
        }
        return hex(digest.digest());
    }

    private static ByteBuffer piece(SeekableByteChannel channel, long from) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        channel.position(from);
        while (piece.hasRemaining() && channel.read(piece) >= 0) {
            // reads on
        }
        return piece.flip();
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The file to look into, with what its name makes of it. */
    public record Wanted(String place, String entry, long bytes, NamedForm form) {

        private String name() {
            return entry.isEmpty() ? place : entry;
        }
    }
}
