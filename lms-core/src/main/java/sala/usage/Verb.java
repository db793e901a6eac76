package sala.usage;

/** What somebody did: ADL's vocabulary, and the video profile's where that is nearer. */
public enum Verb {
    /** Looked at something, such as a document. */
    EXPERIENCED("http://adlnet.gov/expapi/verbs/experienced", "อ่าน", "experienced"),
    /** Watched a stretch of a video; the duration is what was really watched. */
    PLAYED("https://w3id.org/xapi/video/verbs/played", "ดู", "played"),
    /** Began an attempt. */
    ATTEMPTED("http://adlnet.gov/expapi/verbs/attempted", "เริ่มทำ", "attempted"),
    /** Answered one question. */
    ANSWERED("http://adlnet.gov/expapi/verbs/answered", "ตอบ", "answered"),
    /** Came to the end; of an attempt that cannot be passed or failed too. */
    COMPLETED("http://adlnet.gov/expapi/verbs/completed", "ทำเสร็จ", "completed"),
    PASSED("http://adlnet.gov/expapi/verbs/passed", "ผ่าน", "passed"),
    /** Said what one thinks of something, in stars and words; in the place of what one said before. */
    RATED("http://id.tincanapi.com/verb/rated", "ให้ความเห็น", "rated"),
    /** Took back what one had said of it. */
    TOOK_BACK("urn:x-sala:verb:took-back", "ลบความเห็น", "took back"),
    /** Wants to find something again. */
    FAVOURITED("http://activitystrea.ms/schema/1.0/favorite", "ชอบ", "favorited"),
    /** Does not want that any more. */
    UNFAVOURITED("http://activitystrea.ms/schema/1.0/unfavorite", "เลิกชอบ", "unfavorited"),
    /** Takes back what was never true, such as that somebody was there (xAPI 1.0.3 Data, 2.3.2). */
    VOIDED("http://adlnet.gov/expapi/verbs/voided", "ยกเลิก", "voided"),
    /** Looked for something with words. */
    SEARCHED("http://activitystrea.ms/schema/1.0/search", "ค้นหา", "searched"),
    FAILED("http://adlnet.gov/expapi/verbs/failed", "ไม่ผ่าน", "failed");

    private final String iri;
    private final String thai;
    private final String english;

    Verb(String iri, String thai, String english) {
        this.iri = iri;
        this.thai = thai;
        this.english = english;
    }

    public String iri() {
        return iri;
    }

    String thai() {
        return thai;
    }

    String english() {
        return english;
    }
}
