package sala.media.ffmpeg;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import sala.media.teletext.Teletext;

/**
 * Hands the packets of a stream to whoever reads teletext: their bytes are in one file, one after the other, and their
 * times and sizes in a list (ffmpeg's {@code framecrc}).
 */
final class TeletextPackets {

    private static final String TIME_BASE = "#tb 0: ";
    /** More than a field of a picture can carry. */
    private static final int LARGEST = 1 << 16;

    private final Path bytes;
    private final Path list;

    TeletextPackets(WordTrack track, Path folder) {
        this.bytes = folder.resolve("teletext" + track.index() + ".bin");
        this.list = folder.resolve("teletext" + track.index() + ".txt");
    }

    void addTo(Words words, WordTrack track) {
        String map = "0:" + track.index();
        words.add("-map", map, "-c", "copy", "-f", "data", bytes.getFileName().toString());
        words.add(
                "-map", map, "-c", "copy", "-f", "framecrc", list.getFileName().toString());
    }

    void handTo(Teletext teletext) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(list);
                DataInputStream packets = new DataInputStream(Files.newInputStream(bytes))) {
            double tick = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(TIME_BASE)) {
                    String[] base = line.substring(TIME_BASE.length()).strip().split("/");
                    tick = Double.parseDouble(base[0]) / Double.parseDouble(base[1]);
                } else if (!line.startsWith("#")) {
                    hand(line.split(","), tick, packets, teletext);
                }
            }
        } catch (EOFException cutOff) {
            // what came before counts
            return;
        }
    }

    /** Stream, decoding time, time, length, size. */
    private static void hand(String[] columns, double tick, DataInputStream packets, Teletext teletext)
            throws IOException {
        int size = Integer.parseInt(columns[4].strip());
        if (size < 0 || size > LARGEST) {
            throw new EOFException();
        }
        byte[] packet = new byte[size];
        packets.readFully(packet);
        double seconds = Long.parseLong(columns[2].strip()) * tick;
        teletext.read(packet, Duration.ofMillis(Math.max(0, Math.round(seconds * 1000))));
    }
}
