package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sala.blob.Blob;
import sala.blob.Hash;
import sala.node.NodeRole;
import sala.node.NodeSettings;

class RemainingTest {

    private static final List<Map.Entry<Integer, Blob>> FILES = IntStream.range(0, 4)
            .mapToObj(place -> Map.entry(place, new Blob(new Hash(("" + place).repeat(64)), 1_000)))
            .toList();

    @TempDir
    Path folder;

    @Test
    void whatIsWantedFirstIsHandedOutFirstAndTheOthersInTheirOrder() throws IOException {
        Remaining remaining = remaining();
        remaining.first(List.of(hash(3), hash(2)));
        assertThat(places(remaining)).containsExactly(3, 2, 0, 1);
    }

    @Test
    void whatWasHandedOutBeforeStaysHandedOut() throws IOException {
        Remaining remaining = remaining();
        assertThat(remaining.take(1)).extracting(Piece::place).containsExactly(0);
        remaining.first(List.of(hash(0), hash(2)));
        assertThat(places(remaining)).containsExactly(2, 1, 3);
    }

    @Test
    void aWishThatIsTakenBackLeavesTheOrderOfTheList() throws IOException {
        Remaining remaining = remaining();
        remaining.first(List.of(hash(3)));
        remaining.first(List.of());
        assertThat(places(remaining)).containsExactly(0, 1, 2, 3);
    }

    private Remaining remaining() throws IOException {
        NodeSettings settings = new NodeSettings(NodeRole.SCHOOL, folder, 0, 0, "1.0", folder, false);
        return new Remaining(FILES, new PartialFolder(settings), blob -> true, blob -> {});
    }

    private static Hash hash(int place) {
        return FILES.get(place).getValue().hash();
    }

    private static List<Integer> places(Remaining remaining) throws IOException {
        List<Integer> places = new ArrayList<>();
        while (!remaining.isEmpty()) {
            remaining.take(1).forEach(piece -> places.add(piece.place()));
        }
        return places;
    }
}
