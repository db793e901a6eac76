package sala.web.page;

import sala.people.Language;
import sala.school.School;

/** What people call a school. */
public final class SchoolName {

    private SchoolName() {}

    /** In this language, where the school has a name in it. */
    public static String of(School school, Language language) {
        String english = school.names().english();
        return language == Language.THAI || english == null ? school.names().thai() : english;
    }
}
