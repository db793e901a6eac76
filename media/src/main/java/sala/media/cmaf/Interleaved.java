package sala.media.cmaf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sala.media.cmaf.Samples.Chunk;
import sala.media.cmaf.WholeFile.Extent;

/**
 * The samples of several renditions in the order in which they are needed.
 *
 * @param places for each rendition where its chunks are, from the first byte of all
 */
record Interleaved(List<Extent> extents, List<long[]> places, long bytes) {

    static Interleaved of(List<Track> tracks) throws IOException {
        List<Placed> order = new ArrayList<>();
        for (int number = 0; number < tracks.size(); number++) {
            int index = 0;
            for (Chunk chunk : tracks.get(number).samples().chunks()) {
                order.add(new Placed(number, index++, tracks.get(number).seconds(chunk.begins()), chunk));
            }
        }
        order.sort(Comparator.comparingDouble(Placed::seconds));
        List<long[]> places = tracks.stream()
                .map(track -> new long[track.samples().chunks().size()])
                .toList();
        long at = 0;
        for (Placed placed : order) {
            places.get(placed.track)[placed.index] = at;
            at += placed.chunk.bytes();
        }
        return new Interleaved(order.stream().map(Placed::extent).toList(), places, at);
    }

    private record Placed(int track, int index, double seconds, Chunk chunk) {

        Extent extent() {
            return new Extent(track, chunk.at(), chunk.bytes());
        }
    }
}
