package sala.media.look;

/** How the brightness of a picture is written down. Screens of schools show the ordinary way only. */
public enum Light {
    ORDINARY,
    /** Of a high dynamic range, by absolute brightness: HDR10, Dolby Vision beside it. */
    PQ,
    /** Of a high dynamic range, relative to the screen: what phones and television record. */
    HLG
}
