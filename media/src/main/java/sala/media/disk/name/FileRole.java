package sala.media.disk.name;

/** What a file is to its lesson. */
public enum FileRole {
    LESSON,
    WORKSHEET,
    KEY,
    QUIZ,
    SHEET,
    PLAN
}
