using System.Globalization;
using CustomerPortal.Billing;
using CustomerPortal.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Demo;

/// <summary>Everything of a demo tenant that is not an id, a code or a moment, as lines to compare.</summary>
internal static class DemoFigures
{
    public static async Task<List<string>> OfAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var customers = await db.Set<Customer>().AsNoTracking().ToListAsync();
        var invoices = await db.Set<Invoice>().AsNoTracking().Include(i => i.Lines).ToListAsync();
        var payments = await db.Set<Payment>().AsNoTracking().ToListAsync();
        var entries = await db.Set<LedgerEntry>().AsNoTracking().ToListAsync();
        return
        [
            .. customers.Select(c => Line($"{c.Number} {c.DebtorNumber} {c.General.Name} {c.General.Currency} {c.General.Language} {c.State} {c.CreatedAt:O}")).Order(),
            .. invoices.Select(i => Line($"{i.Number} {i.CustomerNumber} {i.Date:O} {i.DueOn:O} {i.Total} {Texts(i)} {i.Version}")).Order(),
            .. payments.Select(p => Line($"{p.Number} {p.CustomerName} {p.Date:O} {p.Amount} {p.State}")).Order(),
            .. entries.Select(e => Line($"{e.DocumentNumber} {e.Kind} {e.Date:O} {e.BookedOn:O} {e.Standard} {e.Base} {e.Open}")).Order(),
        ];
    }

    private static string Texts(Invoice invoice) => string.Join(';', invoice.Lines.OrderBy(l => l.Position).Select(l => Line($"{l.Description} {l.Quantity:G29} {l.Net:G29}")));

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
