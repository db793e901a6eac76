package sala.school;

/**
 * The eight learning areas of the Basic Education Core Curriculum 2551 (กลุ่มสาระการเรียนรู้), and what lies beside
 * them.
 */
public enum SubjectGroup {
    THAI("ภาษาไทย", "Thai language"),
    MATHEMATICS("คณิตศาสตร์", "Mathematics"),
    SCIENCE("วิทยาศาสตร์และเทคโนโลยี", "Science and technology"),
    SOCIAL_STUDIES("สังคมศึกษา ศาสนา และวัฒนธรรม", "Social studies, religion and culture"),
    HEALTH("สุขศึกษาและพลศึกษา", "Health and physical education"),
    ARTS("ศิลปะ", "Arts"),
    CAREER("การงานอาชีพ", "Occupations"),
    FOREIGN_LANGUAGES("ภาษาต่างประเทศ", "Foreign languages"),
    KINDERGARTEN("ปฐมวัย", "Early childhood"),
    ACTIVITIES("กิจกรรมพัฒนาผู้เรียน", "Learner development activities");

    private final String thai;
    private final String english;

    SubjectGroup(String thai, String english) {
        this.thai = thai;
        this.english = english;
    }

    public String thai() {
        return thai;
    }

    public String english() {
        return english;
    }
}
