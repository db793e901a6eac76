package sala.launcher.waiting;

/**
 * Where a start stands.
 *
 * @param words what happens, or why it does not go on
 */
public record Standing(Stage stage, Words words) {

    public static Standing at(Stage stage) {
        return new Standing(stage, stage.words());
    }

    public static Standing failed(Words reason) {
        return new Standing(Stage.FAILED, reason);
    }

    public boolean hasFailed() {
        return stage == Stage.FAILED;
    }
}
