package org.guanai.proofs.token.door;

/// How a forgery is to be refused: always with a problem document, and with the challenge of RFC
/// 6750 where a token is wanted.
public enum Refusal {
    /// A token was shown and is none.
    BAD_TOKEN {
        @Override
        public boolean isIn(Wire answer) {
            return answer.status() == 401
                    && answer.hasHeader("www-authenticate", "bearer error=\"invalid_token\"")
                    && answer.isProblem();
        }
    },
    /// Nothing was shown where a token belongs, which is no error of a token.
    NO_TOKEN {
        @Override
        public boolean isIn(Wire answer) {
            return answer.status() == 401
                    && answer.hasHeader("www-authenticate", "bearer")
                    && answer.isProblem();
        }
    },
    /// The token is good and gives no right: roles count in one place only.
    NO_ROLE {
        @Override
        public boolean isIn(Wire answer) {
            return answer.status() == 403 && answer.isProblem();
        }
    },
    /// The request says two things at once.
    BAD_REQUEST {
        @Override
        public boolean isIn(Wire answer) {
            return answer.status() == 400
                    && answer.hasHeader("www-authenticate", "bearer error=\"invalid_request\"")
                    && answer.isProblem();
        }
    },
    /// Refused by the HTTP server itself, before any code of ours and so without a document.
    TOO_LARGE {
        @Override
        public boolean isIn(Wire answer) {
            return answer.status() == 431;
        }
    };

    /// Whether an answer refuses in this way.
    public abstract boolean isIn(Wire answer);
}
