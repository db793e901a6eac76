package sala.media.transcode;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** Nothing can be made of an uploaded file, however often it is tried. */
public class Unplayable extends Fault {

    private static final long serialVersionUID = 1L;

    /** @param detail for the log, in English; never shown to people */
    public Unplayable(Reason reason, String detail) {
        super(FaultKind.UNSUPPORTED, reason.code(), detail);
    }

    /** Why; the codes are kept with the item, and each has a sentence for people. */
    public enum Reason {
        EMPTY("media.file-empty"),
        NOT_MEDIA("media.not-a-recording"),
        PLAYLIST("media.playlist"),
        TRUNCATED("media.truncated"),
        DAMAGED("media.damaged"),
        NO_STREAM("media.no-stream"),
        SINGLE_PICTURE("media.single-picture"),
        CODEC("media.codec-unknown"),
        ENCRYPTED("media.encrypted"),
        TOO_LONG("media.too-long"),
        TOO_LARGE_PICTURE("media.picture-too-large"),
        TOO_SMALL_PICTURE("media.picture-too-small"),
        TOO_MANY_STREAMS("media.too-many-streams"),
        TOO_SLOW("media.took-too-long"),
        INFECTED("media.infected"),
        TOO_LARGE_TO_CHECK("media.too-large-to-check"),
        PICTURE_BROKEN("media.picture-broken"),
        PICTURE_OVER_16K("media.picture-over-16k"),
        PICTURE_MOVES("media.picture-moves"),
        PICTURE_OVERLOADED("media.picture-overloaded"),
        DOCUMENT_BROKEN("media.document-broken"),
        DOCUMENT_TOO_SLOW("media.document-too-slow"),
        PDF_BROKEN("media.pdf-broken"),
        PDF_LOCKED("media.pdf-locked"),
        PDF_OVERLOADED("media.pdf-overloaded"),
        PACKAGE_BROKEN("media.package-broken"),
        PACKAGE_BOMB("media.package-bomb"),
        PACKAGE_LEADS_OUT("media.package-leads-out"),
        PACKAGE_WITHOUT_ENTRY("media.package-without-entry");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
