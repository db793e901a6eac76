package sala.launcher.waiting;

/** The same in both languages. */
public record Words(String thai, String english) {

    /** What is nobody's sentence, such as the message of a program: the same for all. */
    public static Words untranslated(String text) {
        return new Words(text, text);
    }
}
