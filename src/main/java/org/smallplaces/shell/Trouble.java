package org.smallplaces.shell;

import java.sql.SQLException;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells the kinds of trouble apart that a person can be told about. */
final class Trouble {

    private Trouble() {}

    /** Whether our records cannot be reached or written just now, so that trying again later will do. */
    static boolean isWithRecords(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof TransactionSystemException
                    || cause instanceof SQLException) return true;
            if (cause.getCause() == cause) return false;
        }
        return false;
    }

    /** The key of the words for it. */
    static String words(Throwable thrown) {
        return isWithRecords(thrown) ? "shell.trouble.records" : "shell.trouble.other";
    }
}
