namespace CustomerPortal.Messaging;

/// <summary>Lengths of mails.</summary>
public static class MailConsts
{
    public const int MaxKeyLength = 200;
    public const int MaxMessageIdLength = 320;
    public const int MaxTemplateLength = 100;
    public const int MaxNameLength = 200;
    public const int MaxSubjectLength = 250;
    public const int MaxAnswerLength = 1000;
    public const int MaxAboutKindLength = 40;
    public const int MaxFileNameLength = 200;

    /// <summary>Longest body, html or text, in characters.</summary>
    public const int MaxBodyLength = 512 * 1024;
}
