using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Configuration;

/// <summary>Texts that the organisation wrote, under "language/key".</summary>
internal sealed class TextsPart(ITenantTextRepository texts, TextWriting writing, LanguagesInHand languages) : ConfigurationPart<string>
{
    /// <inheritdoc />
    public override string Name => "Texts";

    /// <inheritdoc />
    public override int Order => 11;

    /// <inheritdoc />
    public override IReadOnlyList<string> Carries => [nameof(TenantText)];

    /// <inheritdoc />
    public override IReadOnlyList<string> Needs => [SettingPermissions.Languages];

    /// <inheritdoc />
    public override void Saved() => writing.Saved();

    /// <inheritdoc />
    protected override async Task<IEnumerable<(string Key, string Value)>> ListAsync(CancellationToken ct) =>
        (await texts.ListAsync(ct)).Select(t => (Key: $"{t.Language.Value}/{t.Key}", t.Text)).OrderBy(t => t.Key, StringComparer.Ordinal);

    /// <inheritdoc />
    protected override Task<Func<string, string, Task>> OpenAsync(CancellationToken ct)
    {
        var own = new Dictionary<string, Dictionary<string, TenantText>>();
        return Task.FromResult<Func<string, string, Task>>(async (place, value) =>
        {
            var cut = place.IndexOf('/', StringComparison.Ordinal);
            var (named, key) = cut < 0 ? (place, string.Empty) : (place[..cut], place[(cut + 1)..]);
            if (!await languages.OffersAsync(named, ct))
            {
                throw new BusinessException(ConfigurationErrorCodes.LanguageNotOffered).With("language", named);
            }

            // Nothing is said by leaving the text out.
            var text = value.Trim();
            if (text.Length == 0)
            {
                throw new BusinessException(ConfigurationErrorCodes.EntryInvalid).With("place", place);
            }

            if (writing.Problems(key, text).FirstOrDefault() is { } problem)
            {
                throw problem;
            }

            var language = LanguageTag.Parse(named);
            if (!own.TryGetValue(named, out var written))
            {
                own[named] = written = (await texts.ListOfAsync(language, ct)).ToDictionary(t => t.Key);
            }

            writing.Store(key, language, text, written.GetValueOrDefault(key));
        });
    }
}
