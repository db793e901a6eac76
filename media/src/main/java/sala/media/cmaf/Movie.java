package sala.media.cmaf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code moov} of a plain file (ISO/IEC 14496-12, 8.2): the headers of its renditions, with tables of where every
 * sample is.
 */
final class Movie {

    private static final long SHORT = 0xffff_ffffL;

    private final List<Track> tracks;
    private final List<long[]> places;
    private final long lasts;

    /** @param places for each track where its chunks are, from the first byte behind the header */
    Movie(List<Track> tracks, List<long[]> places) throws IOException {
        this.tracks = tracks;
        this.places = places;
        long longest = 0;
        for (Track track : tracks) {
            longest = Math.max(longest, inMovie(track, track.samples().time()));
        }
        this.lasts = longest;
    }

    private long inMovie(Track track, long units) throws IOException {
        return units * tracks.get(0).movieTimescale() / track.timescale();
    }

    /** @param shift the length of all that comes before the samples */
    byte[] bytes(long shift) throws IOException {
        List<byte[]> parts = new ArrayList<>(List.of(general()));
        for (int number = 0; number < tracks.size(); number++) {
            parts.add(track(number, shift));
        }
        return BoxBytes.box("moov", parts.toArray(byte[][]::new));
    }

    private byte[] general() throws IOException {
        byte[] header = BoxBytes.withTime(tracks.get(0).required("mvhd"), 16, 24, lasts);
        ByteBuffer.wrap(header).putInt(header.length - Integer.BYTES, tracks.size() + 1);
        return header;
    }

    private byte[] track(int number, long shift) throws IOException {
        Track track = tracks.get(number);
        Box head = track.required("trak/tkhd");
        byte[] header =
                BoxBytes.withTime(head, 20, 28, inMovie(track, track.samples().time()));
        ByteBuffer.wrap(header).putInt(head.content() - head.start() + (head.version() == 1 ? 20 : 12), number + 1);
        return BoxBytes.box("trak", header, edits(track), media(track, chunks(number, shift)));
    }

    /** What is left out at the beginning, as the run-up of a sound; how long the rest is was not known to fragments. */
    private byte[] edits(Track track) throws IOException {
        Box list = track.movie().at("trak/edts/elst").orElse(null);
        if (list == null || list.number(4) != 1) {
            return new byte[0];
        }
        long skipped = list.version() == 1
                ? list.bytes().getLong(list.content() + 16)
                : list.bytes().getInt(list.content() + 12);
        byte[] lasting =
                BoxBytes.withTime(list, 8, 8, inMovie(track, track.samples().time() - skipped));
        return BoxBytes.box("edts", lasting);
    }

    private static byte[] media(Track track, List<byte[]> chunks) throws IOException {
        Box media = track.required("trak/mdia");
        List<byte[]> tables = new ArrayList<>(List.of(BoxBytes.copy(track.required("trak/mdia/minf/stbl/stsd"))));
        tables.addAll(track.samples().boxes());
        tables.addAll(chunks);
        List<byte[]> kept = others(track.required("trak/mdia/minf"), "stbl");
        kept.add(BoxBytes.box("stbl", tables.toArray(byte[][]::new)));
        return BoxBytes.box(
                "mdia",
                BoxBytes.withTime(
                        track.required("trak/mdia/mdhd"),
                        16,
                        24,
                        track.samples().time()),
                BoxBytes.copy(media.child("hdlr").orElseThrow(() -> new IOException("no hdlr"))),
                BoxBytes.box("minf", kept.toArray(byte[][]::new)));
    }

    private static List<byte[]> others(Box parent, String without) {
        List<byte[]> others = new ArrayList<>();
        parent.children().stream()
                .filter(box -> !box.type().equals(without))
                .map(BoxBytes::copy)
                .forEach(others::add);
        return others;
    }

    /** {@code stsc}, and {@code stco} or {@code co64} for what is far away. */
    private List<byte[]> chunks(int number, long shift) {
        Table lengths = new Table();
        int before = -1;
        int index = 0;
        for (Samples.Chunk chunk : tracks.get(number).samples().chunks()) {
            index++;
            if (chunk.samples() != before) {
                lengths.add(index, chunk.samples(), 1);
            }
            before = chunk.samples();
        }
        return List.of(
                BoxBytes.box("stsc", BoxBytes.numbers(0, lengths.entries(3)), lengths.bytes()),
                places(places.get(number), shift));
    }

    private static byte[] places(long[] chunks, long shift) {
        boolean far = chunks.length > 0 && chunks[chunks.length - 1] > SHORT / 2;
        Table table = new Table();
        for (long chunk : chunks) {
            long at = chunk + shift;
            if (far) {
                table.add((int) (at >>> Integer.SIZE), (int) at);
            } else {
                table.add((int) at);
            }
        }
        return BoxBytes.box(far ? "co64" : "stco", BoxBytes.numbers(0, chunks.length), table.bytes());
    }
}
