namespace CustomerPortal.Platform.Localization;

/// <summary>The language that stands in for one of which the product knows no formats and no names.</summary>
public interface IStandInLanguage
{
    /// <summary>BCP 47 tag: the tenant's default language.</summary>
    string Tag { get; }
}
