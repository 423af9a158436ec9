namespace CustomerPortal.Messaging;

/// <summary>Lengths and depths of mail templates: what a tenant writes is bounded before it is read.</summary>
public static class MailTemplateConsts
{
    public const int MaxSubjectLength = 250;
    public const int MaxHtmlLength = 60_000;
    public const int MaxTextLength = 20_000;
    public const int MaxNoteLength = 200;

    /// <summary>What is longer is not even read.</summary>
    public const int MaxInputLength = 200_000;

    /// <summary>Blocks within one another.</summary>
    public const int MaxDepth = 8;

    /// <summary>Lists within one another: rows multiply.</summary>
    public const int MaxListDepth = 2;

    /// <summary>Steps of one filling; a loop ends there whatever it runs over.</summary>
    public const int MaxSteps = 100_000;

    /// <summary>Problems told at once.</summary>
    public const int MaxProblems = 50;

    /// <summary>Drafts shown at once, one a language.</summary>
    public const int MaxDrafts = 60;
}
