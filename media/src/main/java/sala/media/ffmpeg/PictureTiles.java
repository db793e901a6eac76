package sala.media.ffmpeg;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a picture is put together that its camera stored in tiles, each a stream of its own, as phones do (HEIF, ISO/IEC
 * 23008-12, 6.6.2.3). Whoever takes the first stream sees a corner of it.
 *
 * @param width of the whole picture, before it is turned
 * @param joined from all tiles to the whole picture, upright, in ffmpeg's words
 */
record PictureTiles(long width, long height, String joined) {

    private static final String GRID = "Tile Grid";

    /** Told beside the answer only; the angle is that of mathematics. */
    private static final Pattern TURN = Pattern.compile("displaymatrix: rotation of (-?\\d+)\\.");

    private static final Map<String, String> TURNS =
            Map.of("-90", ",transpose=clock", "90", ",transpose=cclock", "180", ",hflip,vflip", "-180", ",hflip,vflip");

    /**
     * Empty for a picture that is whole.
     *
     * @param groups of streams, in ffprobe's words
     * @param said what it says of the file to people, a line each
     */
    static Optional<PictureTiles> of(List<JsonObject> groups, List<String> said) {
        return IntStream.range(0, groups.size())
                .filter(at -> isShown(groups.get(at)))
                .mapToObj(at -> of(groups.get(at).getJsonArray("components").getJsonObject(0), turn(said, at)))
                .findFirst();
    }

    private static boolean isShown(JsonObject group) {
        JsonObject marks = group.getJsonObject("disposition");
        return group.getString("type", "").equals(GRID) && marks != null && marks.getInt("default", 0) == 1;
    }

    private static PictureTiles of(JsonObject grid, String turn) {
        List<JsonObject> tiles = grid.getJsonArray("subcomponents").getValuesAs(JsonObject.class);
        String inputs = tiles.stream()
                .map(tile -> "[0:" + tile.getInt("stream_index") + "]")
                .collect(Collectors.joining());
        String places = tiles.stream().map(PictureTiles::place).collect(Collectors.joining("|"));
        String stack = tiles.size() < 2 ? "null" : "xstack=inputs=" + tiles.size() + ":layout=" + places;
        int width = grid.getInt("width");
        int height = grid.getInt("height");
        String crop = ",crop=" + width + ":" + height + ":" + grid.getInt("horizontal_offset") + ":"
                + grid.getInt("vertical_offset");
        return new PictureTiles(width, height, inputs + stack + crop + turn);
    }

    private static String place(JsonObject tile) {
        return tile.getInt("tile_horizontal_offset") + "_" + tile.getInt("tile_vertical_offset");
    }

    /** What is said of a group stands between its line and that of the next. */
    private static String turn(List<String> said, int group) {
        return said.stream()
                .dropWhile(line -> !line.strip().startsWith("Stream group #0:" + group + "["))
                .skip(1)
                .takeWhile(line -> !line.strip().startsWith("Stream "))
                .map(PictureTiles::turn)
                .filter(turn -> !turn.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String turn(String line) {
        Matcher said = TURN.matcher(line);
        @Nullable String turn = said.find() ? TURNS.get(said.group(1)) : null;
        return turn == null ? "" : turn;
    }
}
