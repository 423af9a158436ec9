using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Messaging;

/// <summary>Versions of the two things that the page of mail delivery keeps.</summary>
internal sealed class DeliveryVersions(ISettingStore store)
{
    private static readonly string[] Key = [DeliverySettings.DkimDomain, DeliverySettings.DkimSelector, DeliverySettings.DkimPrivateKey];

    /// <summary>Without what is written beside it: the latest look into the mailbox, and the secret of the web hook.</summary>
    private static readonly string[] Form =
    [
        .. new DeliverySettingDefinitions().Define().Select(d => d.Name).Except([.. Key, DeliverySettings.BounceProblem, DeliverySettings.BounceWebhookSecret]),
    ];

    public Task<string> OfFormAsync(CancellationToken ct) => store.VersionAsync(Form, ct);

    public Task<string> OfKeyAsync(CancellationToken ct) => store.VersionAsync(Key, ct);

    /// <exception cref="Kernel.ConcurrencyException">Somebody else saved first.</exception>
    public async Task RequireFormAsync(string read, CancellationToken ct) => Versions.Require(read, await OfFormAsync(ct));

    /// <exception cref="Kernel.ConcurrencyException">Somebody else saved first.</exception>
    public async Task RequireKeyAsync(string read, CancellationToken ct) => Versions.Require(read, await OfKeyAsync(ct));
}
