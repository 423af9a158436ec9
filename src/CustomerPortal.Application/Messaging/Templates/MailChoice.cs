using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>The words of a mail and of the frame around it: both in one language.</summary>
/// <param name="Language">That language; nothing in the mail is in another.</param>
/// <param name="Words">Subject and bodies.</param>
/// <param name="Frame">What stands around the bodies.</param>
/// <param name="IsOwn">Whether any of it is the tenant's.</param>
internal sealed record MailChoice(LanguageTag Language, MailWords Words, MailWords Frame, bool IsOwn);
