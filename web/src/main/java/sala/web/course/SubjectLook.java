package sala.web.course;

import sala.school.SubjectGroup;

/** The picture by which pupils who do not read well yet know a subject group; its colour is in the style sheet. */
public final class SubjectLook {

    private SubjectLook() {}

    /** What is written instead of a picture; empty where there is one. */
    public static String letters(SubjectGroup subject) {
        return switch (subject) {
            case THAI -> "กข";
            case MATHEMATICS -> "1+2";
            case FOREIGN_LANGUAGES -> "Abc";
            default -> "";
        };
    }

    /** A name from {@code icons.list}. */
    public static String icon(SubjectGroup subject) {
        return switch (subject) {
            case SCIENCE -> "rocket-takeoff";
            case SOCIAL_STUDIES -> "globe-asia-australia";
            case HEALTH -> "heart-pulse";
            case ARTS -> "palette";
            case CAREER -> "tools";
            case KINDERGARTEN -> "balloon";
            case ACTIVITIES -> "trophy";
            default -> "book";
        };
    }
}
