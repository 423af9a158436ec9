using System.Net;
using System.Net.Sockets;
using CustomerPortal.AccountingSync;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Mail;
using CustomerPortal.Platform.Settings;
using CustomerPortal.TestBase.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Health;

/// <summary>Something that is wrong with the installation until it is healed.</summary>
internal sealed class Illness(Func<Task> heal) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => new(heal());

    public static Task<Illness> MakeAsync(AccountHost portal, string what) => what switch
    {
        "a schedule in error" => ScheduleAsync(portal),
        "a mail that failed" => MailAsync(portal, (mail, now) => mail.MarkFailed("550 no such mailbox", now)),
        "a mail that was put off" => MailAsync(portal, (mail, now) => mail.Defer("451 later", now)),
        "a push that is blocked" => PushAsync(portal, (push, now) => push.Block("vatNumber", "Refused", now)),
        "a push that failed" => PushAsync(portal, (push, now) => push.Fail("Silent", now.AddHours(1), now)),
        "a mail server that is gone" => MailServerAsync(portal),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
    };

    private static async Task<Illness> ScheduleAsync(AccountHost portal)
    {
        var before = await portal.Database.QueryAsync("SELECT MIN(TRIGGER_NAME) FROM QRTZ_TRIGGERS", row => row.GetString(0));
        await SetAsync("ERROR");
        return new Illness(() => SetAsync("WAITING"));

        Task SetAsync(string state) => portal.Database.QueryAsync($"UPDATE QRTZ_TRIGGERS SET TRIGGER_STATE = '{state}' WHERE TRIGGER_NAME = '{before.Single()}'", _ => 0);
    }

    private static Task<Illness> MailAsync(AccountHost portal, Action<MailMessage, DateTimeOffset> happens) => InTenantAsync<MailMessage>(portal, async services =>
    {
        var id = await services.GetRequiredService<IMailer>().QueueAsync(
            new Messaging.Mail
            {
                Template = "Messaging.TestMail",
                To = "bo@example.com",
                LanguageChain = LanguageChain.Asked("en"),
                Model = _ => new Dictionary<string, object?> { ["sender"] = "Acme" },
                IdempotencyKey = $"{Guid.CreateVersion7()}",
            },
            CancellationToken.None);
        var mail = services.GetRequiredService<PortalDbContext>().Set<MailMessage>().Local.Single(m => m.Id == id);
        happens(mail, portal.Clock.GetUtcNow());
    });

    private static Task<Illness> PushAsync(AccountHost portal, Action<CustomerSync, DateTimeOffset> happens) => InTenantAsync<CustomerSync>(portal, services =>
    {
        var push = new CustomerSync(Guid.CreateVersion7(), "ledger");
        services.GetRequiredService<PortalDbContext>().Add(push);
        happens(push, portal.Clock.GetUtcNow());
        return Task.CompletedTask;
    });

    private static async Task<Illness> MailServerAsync(AccountHost portal)
    {
        int port;
        using (var once = new TcpListener(IPAddress.Loopback, 0))
        {
            once.Start();
            port = ((IPEndPoint)once.LocalEndpoint).Port;
        }

        await SetAsync("127.0.0.1", $"{port}");
        return new Illness(() => SetAsync(null, null));

        Task SetAsync(string? host, string? number) => portal.InTenantAsync(TenantIds.Host, async services =>
        {
            var settings = services.GetRequiredService<ISettingStore>();
            await settings.SetAsync(MailSettings.SmtpHost, host, CancellationToken.None);
            await settings.SetAsync(MailSettings.SmtpPort, number, CancellationToken.None);
            await settings.SaveAsync(CancellationToken.None);
        });
    }

    /// <summary>In a tenant of its own, whose rows of that kind are gone afterwards.</summary>
    private static async Task<Illness> InTenantAsync<T>(AccountHost portal, Func<IServiceProvider, Task> make)
        where T : class
    {
        var tenant = Guid.CreateVersion7();
        await portal.InTenantAsync(tenant, async services =>
        {
            await make(services);
            await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
        });
        return new Illness(() => portal.InTenantAsync(tenant, services => services.GetRequiredService<PortalDbContext>().Set<T>().ExecuteDeleteAsync()));
    }
}
