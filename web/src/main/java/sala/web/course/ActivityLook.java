package sala.web.course;

/** The picture and the editor of each type of activity; a type that is not known here has the plain ones. */
public final class ActivityLook {

    private ActivityLook() {}

    /** A name from {@code icons.list}. */
    public static String of(String type) {
        return switch (type) {
            case "media" -> "camera-video";
            case "document" -> "file-earmark-pdf";
            case "exhibit" -> "puzzle";
            case "quiz" -> "question-circle";
            default -> "journal-text";
        };
    }

    /** Where it is edited, below the course's address. */
    public static String editor(String type) {
        return type.equals("quiz") ? "quizzes" : "media";
    }
}
