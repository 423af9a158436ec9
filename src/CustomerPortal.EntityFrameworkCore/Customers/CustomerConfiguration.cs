using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Customers;

internal sealed class CustomerConfiguration : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("Customers");
        builder.Property(c => c.Code).HasMaxLength(CustomerConsts.CodeMaxLength);
        builder.Property(c => c.Number).HasMaxLength(CustomerConsts.NumberMaxLength);
        builder.Property(c => c.DebtorNumber).HasMaxLength(CustomerConsts.DebtorNumberMaxLength);
        builder.Property(c => c.NameKey).HasMaxLength(CustomerConsts.NameMaxLength);
        builder.Property(c => c.NameCore).HasMaxLength(CustomerConsts.NameMaxLength);
        builder.OwnsOne(c => c.General, General);
        builder.OwnsOne(c => c.Invoicing);
        builder.OwnsOne(c => c.Bank, bank => bank.Property(b => b.Holder).HasMaxLength(CustomerConsts.BankHolderMaxLength));
        builder.Navigation(c => c.General).IsRequired();
        builder.Navigation(c => c.Invoicing).IsRequired();
        builder.Navigation(c => c.Bank).IsRequired();
        builder.HasMany(c => c.Addresses).WithOne().HasForeignKey(a => a.CustomerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Groups).WithOne().HasForeignKey(g => g.CustomerId).OnDelete(DeleteBehavior.Cascade);

        builder.HasIndex(c => new { c.TenantId, c.Code }).IsUnique();
        builder.HasIndex(c => new { c.TenantId, c.Number }).IsUnique().Guards(CustomersErrorCodes.NumberTaken, "number", "number", nameof(Customer.Number));

        // One debtor is one customer, whatever the accounting system does.
        builder.HasIndex(c => new { c.TenantId, c.DebtorNumber }).IsUnique();

        // The list's usual order, and what duplicates are found by.
        builder.HasIndex(c => new { c.TenantId, c.NameKey, c.Id });
        builder.HasIndex(c => new { c.TenantId, c.NameCore });
        builder.HasIndex(c => new { c.TenantId, c.CreatedAt });
    }

    private static void General(OwnedNavigationBuilder<Customer, GeneralIsland> general)
    {
        general.Property(g => g.Name).HasMaxLength(CustomerConsts.NameMaxLength);
        general.Property(g => g.RegistrationNumber).HasMaxLength(CustomerConsts.RegistrationNumberMaxLength);
        general.Property(g => g.Website).HasMaxLength(CustomerConsts.WebsiteMaxLength);
        general.Property(g => g.Phone).HasMaxLength(PhoneNumber.MaxLength);
        general.Property(g => g.PhoneE164).HasMaxLength(PhoneNumber.MaxE164Length);
        general.Property(g => g.Attention).HasMaxLength(CustomerConsts.AttentionMaxLength);

        // Duplicates are looked for by it; the tenant filter cuts what other tenants have.
        general.HasIndex(g => g.VatNumber);

        // A value that a card carries cannot be deleted, whoever tries.
        general.HasOne<OptionListValue>().WithMany().HasForeignKey(g => g.CustomerTypeId).OnDelete(DeleteBehavior.Restrict);
        general.HasOne<OptionListValue>().WithMany().HasForeignKey(g => g.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
        general.HasOne<OptionListValue>().WithMany().HasForeignKey(g => g.SegmentId).OnDelete(DeleteBehavior.Restrict);
        general.HasOne<OptionListValue>().WithMany().HasForeignKey(g => g.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}
