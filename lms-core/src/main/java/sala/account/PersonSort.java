package sala.account;

/** The orders in which people are listed; names as a Thai dictionary has them. */
public enum PersonSort {
    NAME("given_name collate \"th-x-icu\", family_name collate \"th-x-icu\""),
    FAMILY("family_name collate \"th-x-icu\", given_name collate \"th-x-icu\""),
    USERNAME("username");

    private final String columns;

    PersonSort(String columns) {
        this.columns = columns;
    }

    String order(boolean descending) {
        String direction = descending ? " desc" : "";
        return columns.replace(",", direction + ",") + direction + ", id" + direction;
    }
}
