using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>The culture in which the product's own names, of countries and currencies, stand for whoever reads.</summary>
internal sealed class ReaderCulture(ICurrentLanguage reader, IFormatter formatter)
{
    public string Tag => formatter.CultureOf(reader.Tag);
}
