using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Billing;

internal sealed class InvoiceConfiguration : IEntityTypeConfiguration<Invoice>
{
    public void Configure(EntityTypeBuilder<Invoice> builder)
    {
        builder.ToTable("BillingInvoices");
        builder.Property(i => i.CustomerName).HasMaxLength(BillingConsts.NameLength);
        builder.Property(i => i.CustomerNumber).HasMaxLength(BillingConsts.NumberLength);
        builder.Property(i => i.Number).HasMaxLength(BillingConsts.NumberLength);
        builder.Property(i => i.Reference).HasMaxLength(BillingConsts.ReferenceLength);
        builder.Property(i => i.Notes).HasMaxLength(BillingConsts.NotesLength);
        builder.Property(i => i.Language).HasMaxLength(Kernel.LanguageTag.MaxLength);
        builder.Property(i => i.Texts).AsJson();
        builder.Property(i => i.Seller).AsJson();
        builder.Property(i => i.Buyer).AsJson();
        builder.Property(i => i.ShippingAddress).AsJson();
        builder.HasOne<OwnCompany>().WithMany().HasForeignKey(i => i.CompanyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Lines).WithOne().HasForeignKey(l => l.InvoiceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(i => i.Taxes).WithOne().HasForeignKey(t => t.InvoiceId).OnDelete(DeleteBehavior.Cascade);

        // Two invoices never share a number, whatever happens (Directive 2006/112/EC, art. 226(2)).
        builder.HasIndex(i => new { i.TenantId, i.CompanyId, i.Number }).IsUnique();
        builder.HasIndex(i => new { i.TenantId, i.CustomerId, i.Date });
        builder.HasIndex(i => new { i.TenantId, i.Date });

        // The list's first page: the newest first.
        builder.HasIndex(i => new { i.TenantId, i.CreatedAt });
    }
}
