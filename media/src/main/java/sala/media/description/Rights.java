package sala.media.description;

import sala.fault.Required;

/**
 * Who made an item and to whom it belongs. Under which terms it may be used is its {@link Licence}.
 *
 * @param creator ผู้จัดทำ; empty where nobody said
 * @param holder ผู้ถือลิขสิทธิ์; empty where nobody said
 */
public record Rights(String creator, String holder) {

    public static final Rights UNKNOWN = new Rights("", "");

    private static final int NAME = 300;

    public Rights {
        creator = Required.optionalText("creator", creator, NAME);
        holder = Required.optionalText("rightsHolder", holder, NAME);
    }
}
