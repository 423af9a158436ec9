using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerPortal.Migrations
{
    /// <inheritdoc />
    public partial class TenantsConfigureTheirPortal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PlatformNumberCounters_TenantId_Series_CompanyId",
                table: "PlatformNumberCounters");

            migrationBuilder.AddColumn<long>(
                name: "First",
                table: "PlatformNumberCounters",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "ContactId",
                table: "MessagingMails",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DocumentKind",
                table: "MessagingMails",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "FirstTriedAt",
                table: "MessagingMails",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LanguageChain",
                table: "MessagingMails",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "MessagingMails",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ToKey",
                table: "MessagingMails",
                type: "TEXT",
                maxLength: 254,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsDefault",
                table: "CustomersGroups",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsRetired",
                table: "CustomersGroups",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Position",
                table: "CustomersGroups",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "MailsOff",
                table: "CustomersContacts",
                type: "TEXT",
                maxLength: 3050,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "MailsOn",
                table: "CustomersContacts",
                type: "TEXT",
                maxLength: 3050,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "General_AreaId",
                table: "Customers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "General_CustomerTypeId",
                table: "Customers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "General_EnterpriseId",
                table: "Customers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "General_SegmentId",
                table: "Customers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsRetired",
                table: "BillingTaxCodes",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Position",
                table: "BillingTaxCodes",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsRetired",
                table: "BillingPaymentTerms",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Position",
                table: "BillingPaymentTerms",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "LanguageChain",
                table: "BillingInvoices",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Texts",
                table: "BillingInvoices",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CustomersGroupPortalRights",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rights = table.Column<string>(type: "TEXT", maxLength: 3050, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomersGroupPortalRights", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CustomersGroupPortalRights_CustomersGroups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "CustomersGroups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CustomersOptionLists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomersOptionLists", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MessagingBouncedAddresses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    AddressKey = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    MailId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    BouncedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MessagingBouncedAddresses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MessagingWordings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Template = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    Latest = table.Column<int>(type: "INTEGER", nullable: false),
                    IsShipped = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MessagingWordings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlatformNumberSeriesFormats",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    CompanyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Prefix = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Padding = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformNumberSeriesFormats", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlatformTexts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformTexts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PortalTermsAcceptances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContactId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TermsNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PortalTermsAcceptances", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PortalTermsVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsCurrent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PortalTermsVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CustomersOptionListValues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ListId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    IsDefault = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomersOptionListValues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CustomersOptionListValues_CustomersOptionLists_ListId",
                        column: x => x.ListId,
                        principalTable: "CustomersOptionLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MessagingWordingVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WordingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    IsShipped = table.Column<bool>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    Html = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    WrittenByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MessagingWordingVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MessagingWordingVersions_MessagingWordings_WordingId",
                        column: x => x.WordingId,
                        principalTable: "MessagingWordings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlatformNumberCounters_TenantId_Series_CompanyId_Prefix",
                table: "PlatformNumberCounters",
                columns: new[] { "TenantId", "Series", "CompanyId", "Prefix" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MessagingMails_TenantId_MessageId",
                table: "MessagingMails",
                columns: new[] { "TenantId", "MessageId" });

            migrationBuilder.CreateIndex(
                name: "IX_MessagingMails_TenantId_State_SettledAt",
                table: "MessagingMails",
                columns: new[] { "TenantId", "State", "SettledAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MessagingMails_TenantId_ToKey_State",
                table: "MessagingMails",
                columns: new[] { "TenantId", "ToKey", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Customers_General_AreaId",
                table: "Customers",
                column: "General_AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_General_CustomerTypeId",
                table: "Customers",
                column: "General_CustomerTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_General_EnterpriseId",
                table: "Customers",
                column: "General_EnterpriseId");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_General_SegmentId",
                table: "Customers",
                column: "General_SegmentId");

            migrationBuilder.CreateIndex(
                name: "IX_CustomersGroupPortalRights_GroupId",
                table: "CustomersGroupPortalRights",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_CustomersGroupPortalRights_TenantId_GroupId",
                table: "CustomersGroupPortalRights",
                columns: new[] { "TenantId", "GroupId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CustomersOptionLists_TenantId_Code",
                table: "CustomersOptionLists",
                columns: new[] { "TenantId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CustomersOptionListValues_ListId",
                table: "CustomersOptionListValues",
                column: "ListId");

            migrationBuilder.CreateIndex(
                name: "IX_CustomersOptionListValues_TenantId_ListId_Code",
                table: "CustomersOptionListValues",
                columns: new[] { "TenantId", "ListId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MessagingBouncedAddresses_TenantId_AddressKey",
                table: "MessagingBouncedAddresses",
                columns: new[] { "TenantId", "AddressKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MessagingWordings_TenantId_Template_Language",
                table: "MessagingWordings",
                columns: new[] { "TenantId", "Template", "Language" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MessagingWordingVersions_TenantId_WordingId_Number",
                table: "MessagingWordingVersions",
                columns: new[] { "TenantId", "WordingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MessagingWordingVersions_WordingId",
                table: "MessagingWordingVersions",
                column: "WordingId");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformNumberSeriesFormats_TenantId_Name_CompanyId",
                table: "PlatformNumberSeriesFormats",
                columns: new[] { "TenantId", "Name", "CompanyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlatformTexts_TenantId_Language_Key",
                table: "PlatformTexts",
                columns: new[] { "TenantId", "Language", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PortalTermsAcceptances_TenantId_ContactId_TermsNumber",
                table: "PortalTermsAcceptances",
                columns: new[] { "TenantId", "ContactId", "TermsNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PortalTermsVersions_TenantId_Number",
                table: "PortalTermsVersions",
                columns: new[] { "TenantId", "Number" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Customers_CustomersOptionListValues_General_AreaId",
                table: "Customers",
                column: "General_AreaId",
                principalTable: "CustomersOptionListValues",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Customers_CustomersOptionListValues_General_CustomerTypeId",
                table: "Customers",
                column: "General_CustomerTypeId",
                principalTable: "CustomersOptionListValues",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Customers_CustomersOptionListValues_General_EnterpriseId",
                table: "Customers",
                column: "General_EnterpriseId",
                principalTable: "CustomersOptionListValues",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Customers_CustomersOptionListValues_General_SegmentId",
                table: "Customers",
                column: "General_SegmentId",
                principalTable: "CustomersOptionListValues",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Customers_CustomersOptionListValues_General_AreaId",
                table: "Customers");

            migrationBuilder.DropForeignKey(
                name: "FK_Customers_CustomersOptionListValues_General_CustomerTypeId",
                table: "Customers");

            migrationBuilder.DropForeignKey(
                name: "FK_Customers_CustomersOptionListValues_General_EnterpriseId",
                table: "Customers");

            migrationBuilder.DropForeignKey(
                name: "FK_Customers_CustomersOptionListValues_General_SegmentId",
                table: "Customers");

            migrationBuilder.DropTable(
                name: "CustomersGroupPortalRights");

            migrationBuilder.DropTable(
                name: "CustomersOptionListValues");

            migrationBuilder.DropTable(
                name: "MessagingBouncedAddresses");

            migrationBuilder.DropTable(
                name: "MessagingWordingVersions");

            migrationBuilder.DropTable(
                name: "PlatformNumberSeriesFormats");

            migrationBuilder.DropTable(
                name: "PlatformTexts");

            migrationBuilder.DropTable(
                name: "PortalTermsAcceptances");

            migrationBuilder.DropTable(
                name: "PortalTermsVersions");

            migrationBuilder.DropTable(
                name: "CustomersOptionLists");

            migrationBuilder.DropTable(
                name: "MessagingWordings");

            migrationBuilder.DropIndex(
                name: "IX_PlatformNumberCounters_TenantId_Series_CompanyId_Prefix",
                table: "PlatformNumberCounters");

            migrationBuilder.DropIndex(
                name: "IX_MessagingMails_TenantId_MessageId",
                table: "MessagingMails");

            migrationBuilder.DropIndex(
                name: "IX_MessagingMails_TenantId_State_SettledAt",
                table: "MessagingMails");

            migrationBuilder.DropIndex(
                name: "IX_MessagingMails_TenantId_ToKey_State",
                table: "MessagingMails");

            migrationBuilder.DropIndex(
                name: "IX_Customers_General_AreaId",
                table: "Customers");

            migrationBuilder.DropIndex(
                name: "IX_Customers_General_CustomerTypeId",
                table: "Customers");

            migrationBuilder.DropIndex(
                name: "IX_Customers_General_EnterpriseId",
                table: "Customers");

            migrationBuilder.DropIndex(
                name: "IX_Customers_General_SegmentId",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "First",
                table: "PlatformNumberCounters");

            migrationBuilder.DropColumn(
                name: "ContactId",
                table: "MessagingMails");

            migrationBuilder.DropColumn(
                name: "DocumentKind",
                table: "MessagingMails");

            migrationBuilder.DropColumn(
                name: "FirstTriedAt",
                table: "MessagingMails");

            migrationBuilder.DropColumn(
                name: "LanguageChain",
                table: "MessagingMails");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "MessagingMails");

            migrationBuilder.DropColumn(
                name: "ToKey",
                table: "MessagingMails");

            migrationBuilder.DropColumn(
                name: "IsDefault",
                table: "CustomersGroups");

            migrationBuilder.DropColumn(
                name: "IsRetired",
                table: "CustomersGroups");

            migrationBuilder.DropColumn(
                name: "Position",
                table: "CustomersGroups");

            migrationBuilder.DropColumn(
                name: "MailsOff",
                table: "CustomersContacts");

            migrationBuilder.DropColumn(
                name: "MailsOn",
                table: "CustomersContacts");

            migrationBuilder.DropColumn(
                name: "General_AreaId",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "General_CustomerTypeId",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "General_EnterpriseId",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "General_SegmentId",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "IsRetired",
                table: "BillingTaxCodes");

            migrationBuilder.DropColumn(
                name: "Position",
                table: "BillingTaxCodes");

            migrationBuilder.DropColumn(
                name: "IsRetired",
                table: "BillingPaymentTerms");

            migrationBuilder.DropColumn(
                name: "Position",
                table: "BillingPaymentTerms");

            migrationBuilder.DropColumn(
                name: "LanguageChain",
                table: "BillingInvoices");

            migrationBuilder.DropColumn(
                name: "Texts",
                table: "BillingInvoices");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformNumberCounters_TenantId_Series_CompanyId",
                table: "PlatformNumberCounters",
                columns: new[] { "TenantId", "Series", "CompanyId" },
                unique: true);
        }
    }
}
