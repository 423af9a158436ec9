namespace CustomerPortal.Kernel;

/// <summary>The language in which the running piece of work speaks to its reader. Documents never use it: theirs is frozen.</summary>
public interface ICurrentLanguage
{
    /// <summary>BCP 47 tag, for example "nl" or "en-GB"; "en" when none was set.</summary>
    string Tag { get; }

    /// <summary>Sets the language until the result is disposed, then restores the former one.</summary>
    IDisposable Change(string tag);
}
