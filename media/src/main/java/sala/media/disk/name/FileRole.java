package sala.media.disk.name;

import sala.media.description.EndUser;

/** What a file is to its lesson. */
public enum FileRole {
    LESSON(EndUser.LEARNER),
    WORKSHEET(EndUser.LEARNER),
    KEY(EndUser.TEACHER),
    QUIZ(EndUser.LEARNER),
    SHEET(EndUser.LEARNER),
    PLAN(EndUser.TEACHER);

    private final EndUser endUser;

    FileRole(EndUser endUser) {
        this.endUser = endUser;
    }

    /** Whom such files are made for. */
    public EndUser endUser() {
        return endUser;
    }
}
