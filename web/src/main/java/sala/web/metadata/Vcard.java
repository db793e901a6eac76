package sala.web.metadata;

/** A person or an office as a vCard (RFC 2426), which is how LOM names whoever contributed. */
final class Vcard {

    private Vcard() {}

    static String named(String name) {
        String escaped = name.replaceAll("[\\\\,;]", "\\\\$0").replaceAll("\\R", "\\\\n");
        return String.join(
                "\r\n", "BEGIN:VCARD", "VERSION:3.0", "FN:" + escaped, "N:" + escaped + ";;;;", "END:VCARD", "");
    }
}
