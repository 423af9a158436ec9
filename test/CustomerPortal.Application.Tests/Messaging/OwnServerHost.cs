using CustomerPortal.Platform.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>An organisation with a mail server of its own on this machine, which the installation allows.</summary>
public class OwnServerHost : MailHost
{
    protected virtual IReadOnlyList<string> Allowed => ["127.0.0.0/8", "::1/128"];

    protected override IReadOnlyDictionary<string, string?> MailSettings => new Dictionary<string, string?> { ["TimeoutSeconds"] = "4" };

    /// <summary>Sets the server of the organisation, without encryption and sign-in unless said otherwise.</summary>
    public Task UseAsync(int port, params (string Name, string Value)[] more) => InTenantAsync(Acme, async services =>
    {
        var store = services.GetRequiredService<ISettingStore>();
        var values = new Dictionary<string, string>
        {
            [Platform.Mail.MailSettings.SmtpHost] = "localhost",
            [Platform.Mail.MailSettings.SmtpPort] = $"{port}",
            [Platform.Mail.MailSettings.SmtpEnableSsl] = "false",
            [Platform.Mail.MailSettings.SmtpUseDefaultCredentials] = "true",
        };
        foreach (var (name, value) in more)
        {
            values[name] = value;
        }

        foreach (var (name, value) in values)
        {
            await store.SetAsync(name, value, CancellationToken.None);
        }

        await store.SaveAsync(CancellationToken.None);
    });

    /// <summary>Takes a mail that waits out of the way of the next one.</summary>
    public Task SettleAsync(Guid id) => InTenantAsync(Acme, services => services.GetRequiredService<PortalDbContext>().Set<MailMessage>()
        .Where(m => m.Id == id).ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Sent)));

    protected override IReadOnlyDictionary<string, string?> Settings()
    {
        var settings = new Dictionary<string, string?>(base.Settings());
        for (var i = 0; i < Allowed.Count; i++)
        {
            settings[$"Outgoing:AllowedNetworks:{i}"] = Allowed[i];
        }

        return settings;
    }
}

/// <summary>The same where the installation allows nothing.</summary>
public sealed class ClosedNetworkHost : OwnServerHost
{
    protected override IReadOnlyList<string> Allowed => [];
}
