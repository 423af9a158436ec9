using CustomerPortal.Kernel;
using CustomerPortal.Platform.Configuration;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Portal;

/// <summary>The terms in force. Others are published as the next version, so every contact is asked again; former versions and who accepted them stay.</summary>
internal sealed class TermsPart(ITermsRepository terms, TermsPublishing publishing) : ConfigurationPart<TermsPart.Entry>
{
    private const string Current = "current";

    /// <inheritdoc />
    public override string Name => "Portal.Terms";

    /// <inheritdoc />
    public override int Order => 70;

    /// <inheritdoc />
    public override IReadOnlyList<string> Carries => [nameof(TermsVersion)];

    /// <inheritdoc />
    public override IReadOnlyList<string> Needs => [SettingPermissions.Settings];

    /// <inheritdoc />
    protected override async Task<IEnumerable<(string Key, Entry Value)>> ListAsync(CancellationToken ct) =>
        await terms.FindCurrentAsync(ct) is { } version ? [(Current, new Entry(version.Text))] : [];

    /// <inheritdoc />
    protected override Task<Func<string, Entry, Task>> OpenAsync(CancellationToken ct) => Task.FromResult<Func<string, Entry, Task>>((key, entry) =>
        key == Current ? publishing.AddAsync(entry.Text, ct) : throw new BusinessException(ConfigurationErrorCodes.EntryInvalid).With("place", key));

    /// <summary>The terms in the file.</summary>
    internal sealed record Entry(LocalizedText Text);
}
