package sala.web.course;

/** The picture of each type of activity; a type of a plugin that is not known here has the plain one. */
public final class ActivityIcon {

    private ActivityIcon() {}

    /** A name from {@code icons.list}. */
    public static String of(String type) {
        return switch (type) {
            case "video" -> "camera-video";
            case "document" -> "file-earmark-pdf";
            case "quiz" -> "question-circle";
            default -> "journal-text";
        };
    }
}
