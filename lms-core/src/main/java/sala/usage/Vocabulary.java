package sala.usage;

/** The names of our own in statements, the same at every node. */
final class Vocabulary {

    /** The accounts of a district's people; their name is the person's id. Not an address that could be visited. */
    static final String HOME_PAGE = "https://sala.invalid/people";

    /** The accounts of its schools, for what is told without a person. */
    static final String SCHOOLS = "https://sala.invalid/schools";

    static final String ROLE = "urn:x-sala:role";
    static final String SCHOOL = "urn:x-sala:school";
    static final String CLASSROOM = "urn:x-sala:classroom";
    static final String COURSE = "urn:x-sala:course";
    static final String SUBJECT = "urn:x-sala:subject";

    /** By this is known what a class watched together. */
    static final String CLASS_SESSION = "urn:x-sala:class-session";

    /** How many pupils were there. */
    static final String PRESENT = "urn:x-sala:present";

    /** The video profile's words. */
    static final String TIME = "https://w3id.org/xapi/video/extensions/time";

    static final String PLAYED_SEGMENTS = "https://w3id.org/xapi/video/extensions/played-segments";

    private Vocabulary() {}
}
