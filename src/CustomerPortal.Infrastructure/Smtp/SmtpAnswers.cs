using System.Net.Mail;
using System.Security.Authentication;

namespace CustomerPortal.Messaging;

/// <summary>What the server's refusals mean (RFC 5321, 4.2.1): 4xx comes again, 5xx does not, except where our own set-up is at fault.</summary>
internal static class SmtpAnswers
{
    private const int FirstPermanent = 500;

    // 530 STARTTLS or authentication required, 534, 535 and 538 authentication: the mail is good, somebody has to correct the settings.
    private static readonly int[] OurSetUp = [530, 534, 535, 538];

    // The client goes on unsigned when the server did not take the password, and is then refused as a stranger who wants to relay (5.7.1).
    private static readonly string[] WordsOfSignIn = ["authenticat", "access denied", "relay"];

    public static MailAnswer Read(SmtpException e, SmtpServer server)
    {
        var code = (int)(e is SmtpFailedRecipientsException { InnerExceptions: [var first, ..] } ? first.StatusCode : e.StatusCode);
        var words = $"{server}: {Words(e)}";
        var isPermanent = code >= FirstPermanent && !OurSetUp.Contains(code) && !IsAboutSignIn(e, words);
        return new MailAnswer(isPermanent ? MailOutcome.Refused : MailOutcome.Later, words);
    }

    public static MailAnswer Silent(SmtpServer server) => new(MailOutcome.Later, $"{server}: no answer in time");

    private static bool IsAboutSignIn(SmtpException e, string words) =>
        e.InnerException is AuthenticationException || WordsOfSignIn.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string Words(Exception e)
    {
        var words = e.Message;
        for (var cause = e.InnerException; cause is not null; cause = cause.InnerException)
        {
            words = $"{words} {cause.Message}";
        }

        return words.ReplaceLineEndings(" ");
    }
}
